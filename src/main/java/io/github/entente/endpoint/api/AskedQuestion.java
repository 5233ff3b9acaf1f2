package io.github.entente.endpoint.api;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import io.github.entente.endpoint.http.EntityTag;
import io.github.entente.endpoint.http.Representation;
import io.github.entente.endpoint.sparql.AnswerForms;
import io.github.entente.query.Question;

/**
 * A question of the library as somebody asks it.
 *
 * @param name the question's
 * @param values by parameter, as people write them
 * @param form in which the answer is wanted
 */
record AskedQuestion(String name, SortedMap<String, String> values, Representation form) {

    AskedQuestion {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** With the values that it has by itself, in the form that a client gets who does not say. */
    static AskedQuestion plain(Question question) {
        return new AskedQuestion(question.name(), Collections.emptySortedMap(), AnswerForms.of(question.query()).getFirst());
    }

    /** The validator of its answer. */
    EntityTag tag(String revision) {
        return EntityTag.of(revision, Api.QUERIES, name, values.toString(), form.mediaType());
    }
}
