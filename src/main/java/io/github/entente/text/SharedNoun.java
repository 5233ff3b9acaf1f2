package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "ongoing missile and drone attacks": parsers take the first weapon for the object, and the attacks for a second one without "ongoing". */
final class SharedNoun {

    private static final Set<String> KINDS = WordLists.PHRASES.get("kind");
    private static final Set<String> LINKS = Set.of("and", "or");

    private SharedNoun() {
    }

    /** The same words, with the noun that both kinds share as the head. */
    static List<Token> of(List<Token> parsed) {
        List<Token> tokens = new ArrayList<>(parsed);
        for (int i = 0; i + 3 < tokens.size(); i++) {
            Token kind = tokens.get(i);
            Token shared = tokens.get(i + 3);
            boolean both = KINDS.contains(kind.lemma()) && LINKS.contains(tokens.get(i + 1).lemma()) && tokens.get(i + 2).head() == i + 3 && tokens.get(i + 2).label().equals("compound");
            if (both && shared.label().equals("conj") && shared.head() == i && !WordLists.PERSONS.contains(shared.lemma())) {
                share(tokens, kind, shared);
            }
        }
        return List.copyOf(tokens);
    }

    private static void share(List<Token> tokens, Token kind, Token shared) {
        Mending.hang(tokens, shared, kind.head(), kind.label());
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == kind.index() && child.index() != shared.index() && !LINKS.contains(child.lemma())) {
                Mending.hang(tokens, child, shared.index(), child.label());
            }
        }
        Mending.hang(tokens, kind, shared.index(), "compound");
        Mending.hang(tokens, tokens.get(kind.index() + 2), kind.index(), "conj");
    }
}
