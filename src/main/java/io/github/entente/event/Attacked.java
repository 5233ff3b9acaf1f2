package io.github.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.text.Token;

/** Tells whom an attack is upon that a noun names, by what the clause around it says of them. */
final class Attacked {

    private static final Set<String> UPON = Set.of("against", "into", "of");
    private static final Set<String> FROM = Set.of("against", "from");
    private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP");
    private static final int REACH = 3;

    private final Lexicon lexicon;

    Attacked(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The words that name them, or an empty list. */
    List<Token> of(Candidate candidate) {
        boolean attack = !candidate.verbal() && UPON.stream().anyMatch(slot -> candidate.entry().slots().getOrDefault(slot, Set.of()).contains("target"));
        return attack ? Stream.concat(defended(candidate), facing(candidate)).toList() : List.of();
    }

    /** "Chad defends itself against the attacks", "protects its ports from an invasion": who is defended is attacked. */
    private Stream<Token> defended(Candidate candidate) {
        Parse tree = candidate.tree();
        Token noun = candidate.token();
        Optional<Token> link = noun.label().equals("pobj") ? tree.head(noun).filter(preposition -> FROM.contains(preposition.lemma())) : Optional.empty();
        return link.flatMap(preposition -> verb(tree, preposition)).filter(verb -> lexicon.listed(Lexicon.WordList.GUARD, verb.lemma())).stream().flatMap(verb -> {
            List<Token> objects = tree.fill(verb, "object");
            return (objects.stream().anyMatch(object -> NOUNS.contains(object.pos())) ? objects : tree.fill(verb, "subject")).stream();
        });
    }

    /** "Chad faces an assault", "resisted the invasion" */
    private Stream<Token> facing(Candidate candidate) {
        Parse tree = candidate.tree();
        return tree.head(candidate.token()).filter(verb -> candidate.token().label().equals("dobj") && lexicon.listed(Lexicon.WordList.FACING, verb.lemma())).stream()
                .flatMap(verb -> tree.fill(verb, "subject").stream());
    }

    /** The verb above a word, over the objects on which the parser may hang its preposition. */
    private static Optional<Token> verb(Parse tree, Token word) {
        Optional<Token> at = tree.head(word);
        for (int i = 0; i < REACH && at.filter(noun -> noun.pos().startsWith("NN")).isPresent(); i++) {
            at = tree.head(at.get());
        }
        return at.filter(verb -> verb.pos().startsWith("VB"));
    }
}
