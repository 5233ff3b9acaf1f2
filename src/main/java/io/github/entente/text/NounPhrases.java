package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What belongs to a noun without a preposition. */
final class NounPhrases {

    /** Nouns before which another noun tells of what: "launch attempt". */
    private static final Set<String> ACTS = Set.of("attempt", "program", "programme", "plan", "effort", "decision", "bid", "offer", "proposal", "request", "order", "pledge", "deal", "agreement",
            "initiative", "project", "schedule", "campaign", "drive", "threat", "warning", "announcement", "activity", "capability");

    private final Tree tree;
    private final Relatives relatives;

    NounPhrases(Tree tree, Relatives relatives) {
        this.tree = tree;
        this.relatives = relatives;
    }

    /** "Kim" of both nouns in "Kim's visit and talks". */
    List<Token> possessive(Token noun) {
        if (tree.hasChild(noun, "poss")) {
            return expanded(noun, "poss");
        }
        Optional<Token> whole = whole(noun);
        if (whole.isPresent()) {
            return possessive(whole.get());
        }
        boolean shares = noun.label().equals("conj") && !tree.hasChild(noun, "poss", "det");
        return shares || inside(noun) ? tree.head(noun).map(this::possessive).orElse(List.of()) : expanded(noun, "poss");
    }

    /** "Chad's support, including the delivery": what is included is part of what stands before. */
    private Optional<Token> whole(Token noun) {
        Token first = noun;
        while (first.label().equals("conj") && tree.head(first).isPresent()) {
            first = tree.head(first).get();
        }
        return first.label().equals("pobj") ? tree.head(first).filter(prep -> Set.of("including", "include").contains(prep.lemma())).flatMap(tree::head).filter(head -> head.pos().startsWith("NN")) : Optional.empty();
    }

    /** Flat, however the parser nests "joint search and rescue exercise". */
    List<Token> modifiers(Token noun) {
        List<Token> own = below(noun);
        return own.isEmpty() && inside(noun) ? tree.head(noun).stream().flatMap(head -> below(head).stream()).filter(other -> other.index() < noun.index()).toList() : own;
    }

    /** "launch" of "Iran's satellite launch attempt": whose the attempt is, his is the launch. */
    private boolean inside(Token noun) {
        return noun.label().equals("compound") && noun.pos().equals("NN") && tree.head(noun).filter(head -> ACTS.contains(head.lemma())).isPresent();
    }

    private List<Token> below(Token noun) {
        return tree.children(noun, "nmod", "compound").stream().flatMap(modifier -> relatives.expanded(modifier).stream())
                .flatMap(modifier -> Stream.concat(below(modifier).stream(), Stream.of(modifier))).toList();
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
