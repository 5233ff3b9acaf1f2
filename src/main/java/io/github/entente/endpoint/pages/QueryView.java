package io.github.entente.endpoint.pages;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.entente.query.Parameter;
import io.github.entente.query.Question;

/**
 * The editor with a query in it.
 *
 * @param query the text in the editor
 * @param asked whether it shall be asked at once
 * @param chosen the question of the library that it is; null if it is none
 * @param fields the parameters of that question
 * @param topics the library by topic
 */
record QueryView(String query, boolean asked, @Nullable Question chosen, List<Field> fields, Map<String, List<Question>> topics) {

    QueryView {
        fields = List.copyOf(fields);
    }

    /**
     * A parameter as a field of a form.
     *
     * @param parameter the parameter
     * @param value what stands in the field
     */
    record Field(Parameter parameter, String value) {
    }

    boolean is(Question question) {
        return question.equals(chosen);
    }
}
