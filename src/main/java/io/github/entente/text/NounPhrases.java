package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What belongs to a noun without a preposition. */
final class NounPhrases {

    private final Tree tree;
    private final Relatives relatives;

    NounPhrases(Tree tree, Relatives relatives) {
        this.tree = tree;
        this.relatives = relatives;
    }

    /** "Kim" of both nouns in "Kim's visit and talks". */
    List<Token> possessive(Token noun) {
        boolean shares = noun.label().equals("conj") && !tree.hasChild(noun, "poss", "det");
        return shares ? tree.head(noun).map(this::possessive).orElse(List.of()) : expanded(noun, "poss");
    }

    /** Flat, however the parser nests "joint search and rescue exercise". */
    List<Token> modifiers(Token noun) {
        return tree.children(noun, "nmod", "compound").stream().flatMap(modifier -> relatives.expanded(modifier).stream())
                .flatMap(modifier -> Stream.concat(modifiers(modifier).stream(), Stream.of(modifier))).toList();
    }

    /** The other name of the same, whichever of the two the parser put first. */
    List<Token> appositive(Token noun) {
        List<Token> found = new ArrayList<>(expanded(noun, "appos"));
        if (noun.label().equals("appos")) {
            tree.head(noun).ifPresent(found::add);
        }
        return found;
    }

    private List<Token> expanded(Token noun, String label) {
        return tree.children(noun, label).stream().flatMap(child -> relatives.expanded(child).stream()).toList();
    }
}
