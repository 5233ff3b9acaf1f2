package io.github.entente.endpoint.asking;

import java.util.ArrayList;
import java.util.List;

/**
 * A query's text taken apart just as far as to tell code from strings, comments and IRIs, after SPARQL 1.1, section 19.
 *
 * @param code the text with a space in place of each string, comment and IRI
 * @param iris the IRIs as they are written
 */
record Lexis(String code, List<String> iris) {

    static Lexis of(String query) {
        StringBuilder code = new StringBuilder(query.length());
        List<String> iris = new ArrayList<>();
        int i = 0;
        while (i < query.length()) {
            char first = query.charAt(i);
            int end = switch (first) {
                case '"', '\'' -> afterString(query, i);
                case '<' -> afterIri(query, i);
                case '#' -> afterComment(query, i);
                default -> i + 1;
            };
            if (first == '<' && end > i + 1) {
                iris.add(query.substring(i + 1, end - 1));
            }
            code.append(end == i + 1 ? first : ' ');
            i = end;
        }
        return new Lexis(code.toString(), iris);
    }

    /** Behind the bracket that closes it; behind the sign alone where it means "less than". */
    private static int afterIri(String query, int begin) {
        for (int i = begin + 1; i < query.length() && query.charAt(i) > ' ' && "<\"{}|^`".indexOf(query.charAt(i)) < 0; i++) {
            if (query.charAt(i) == '>') {
                return i + 1;
            }
        }
        return begin + 1;
    }

    private static int afterComment(String query, int begin) {
        int end = query.indexOf('\n', begin);
        return end < 0 ? query.length() : end;
    }

    /** Behind the quotes that end it; the end of the text if there are none. */
    private static int afterString(String query, int begin) {
        String mark = query.substring(begin, begin + 1);
        String ending = query.startsWith(mark.repeat(3), begin) ? mark.repeat(3) : mark;
        int i = begin + ending.length();
        while (i < query.length() && !query.startsWith(ending, i)) {
            i += query.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(query.length(), i + ending.length());
    }
}
