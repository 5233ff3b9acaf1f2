package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;

/** "Australia has today imposed sanctions": a day between "has" and its participle, which then is the verb. */
final class DatedPerfect {

    private DatedPerfect() {
    }

    static List<Token> of(List<Token> parsed) {
        List<Token> tokens = new ArrayList<>(parsed);
        for (Token have : parsed) {
            int verb = have.index() + 2;
            if (have.lemma().equals("have") && !have.label().startsWith("aux") && verb < parsed.size() && dated(parsed.get(verb - 1)) && parsed.get(verb).pos().equals("VBN")) {
                parsed.stream().filter(child -> child.head() == have.index() && child.index() != verb).forEach(child -> Mending.hang(tokens, child, verb, child.label()));
                Mending.hang(tokens, parsed.get(verb), have.head(), have.label());
                Mending.hang(tokens, have, verb, "aux");
            }
        }
        return List.copyOf(tokens);
    }

    private static boolean dated(Token day) {
        return day.label().equals("npadvmod") && day.name().endsWith("DATE");
    }
}
