package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;

/** "weapons of mass destruction and missile programs": coordinated with the programs are the weapons, and not destruction. */
final class MassDestruction {

    private MassDestruction() {
    }

    static List<Token> of(List<Token> parsed) {
        List<Token> tokens = new ArrayList<>(parsed);
        for (Token noun : parsed) {
            if (noun.label().equals("conj") && noun.head() > 1 && destruction(parsed, parsed.get(noun.head()))) {
                int weapons = parsed.get(parsed.get(noun.head()).head()).head();
                Mending.hang(tokens, noun, weapons, "conj");
            }
        }
        return List.copyOf(tokens);
    }

    private static boolean destruction(List<Token> tokens, Token word) {
        boolean mass = word.lemma().equals("destruction") && tokens.get(word.index() - 1).lemma().equals("mass") && word.label().equals("pobj");
        return mass && tokens.get(word.head()).lemma().equals("of") && tokens.get(tokens.get(word.head()).head()).lemma().equals("weapon");
    }
}
