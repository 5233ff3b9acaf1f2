package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gives the noun before the name of an exercise or operation what the parser gives the name: in "joined Exercise Keen Lance in Oslo" it is the
 * exercise that is joined, and takes place there; Keen Lance is nobody. "The Exercise Division" is a body.
 */
public final class Names {

    /** The label of a name that stands behind its noun. */
    public static final String LABEL = "name";

    private static final Set<String> NOUNS = Set.of("Exercise", "Operation");
    private static final Set<String> BEFORE = Set.of("compound", "nmod");

    private Names() {
    }

    static List<Token> of(List<Token> parsed) {
        List<Token> tokens = new ArrayList<>(parsed);
        for (Token noun : parsed) {
            int last = noun.head();
            boolean named = NOUNS.contains(noun.form()) && BEFORE.contains(noun.label()) && last > noun.index() && parsed.stream().noneMatch(word -> word.head() == last && word.label().equals("det"))
                    && IntStream.rangeClosed(noun.index() + 1, last).mapToObj(parsed::get).allMatch(word -> Character.isUpperCase(word.form().charAt(0)) && !word.pos().startsWith("VB"));
            if (named) {
                turn(tokens, noun.index(), last);
            }
        }
        return List.copyOf(tokens);
    }

    private static void turn(List<Token> tokens, int noun, int last) {
        Token name = tokens.get(last);
        for (Token word : List.copyOf(tokens)) {
            if (word.index() == noun) {
                Mending.hang(tokens, word, name.head(), name.label());
            } else if (word.index() > noun && word.index() <= last) {
                tokens.set(word.index(), new Token(word.index(), word.span(), word.form(), word.lemma(), word.pos(), noun, LABEL, "O"));
            } else if (word.head() == last) {
                Mending.hang(tokens, word, noun, word.label());
            }
        }
        Token turned = tokens.get(noun);
        tokens.set(noun, new Token(noun, turned.span(), turned.form(), turned.lemma(), turned.pos(), turned.head(), turned.label(), "O"));
    }
}
