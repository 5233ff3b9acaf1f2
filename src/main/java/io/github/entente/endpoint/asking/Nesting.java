package io.github.entente.endpoint.asking;

import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.ProblemException;

/** How deep brackets are nested in a query, and how long its chains of operators are: what reads it recurs, and some of it takes the square of their length. */
final class Nesting {

    private static final int DEEPEST = 256;
    private static final int MOST_OPERATORS = 1_000;

    private Nesting() {
    }

    /**
     * @param code without strings, comments and IRIs
     * @throws ProblemException 400 if it is too much
     */
    static void check(String code) {
        long operators = code.chars().filter(each -> "/|+*&!=<>^-".indexOf(each) >= 0).count();
        if (operators > MOST_OPERATORS) {
            throw Problem.of(400, "the query has more than " + MOST_OPERATORS + " operators and steps of paths; split it, and give long lists by VALUES").exception();
        }
        int depth = 0;
        for (int i = 0; i < code.length(); i++) {
            char each = code.charAt(i);
            depth += "{([".indexOf(each) >= 0 ? 1 : "})]".indexOf(each) >= 0 ? -1 : 0;
            if (depth > DEEPEST) {
                throw Problem.of(400, "brackets are nested more than " + DEEPEST + " deep; split the query").exception();
            }
        }
    }
}
