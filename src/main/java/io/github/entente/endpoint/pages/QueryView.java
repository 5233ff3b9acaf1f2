package io.github.entente.endpoint.pages;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.entente.query.Question;

/**
 * The editor with a query in it.
 *
 * @param query the text in the editor
 * @param asked whether it shall be asked at once
 * @param chosen the question of the library that it is; null if it is none
 * @param questions the library
 */
record QueryView(String query, boolean asked, @Nullable Question chosen, List<Question> questions) {

    QueryView {
        questions = List.copyOf(questions);
    }

    boolean is(Question question) {
        return question.equals(chosen);
    }
}
