package io.github.entente.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.text.Token;

/** Tells who did what a noun names by who is held to have done it: "blamed the rebels for the attack", "accused Chad of an incursion". */
final class Culprits {

    private static final Set<String> JUDGING = Set.of("Accusation", "Condemnation", "Sanction", "Protest");
    private static final Set<String> FOR = Set.of("for", "of", "over", "in");
    /** Of these the subject did it: "apologized for the raid", "took responsibility for the bombing". */
    private static final Set<String> ADMITS = Set.of("apologize", "apologise", "claim", "take", "accept", "admit", "assume");
    private static final Set<String> ON = Set.of("on", "upon");
    private static final Set<String> OBJECT = Set.of("dobj", "nsubjpass");

    private final Lexicon lexicon;
    private final Cast cast;

    Culprits(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
    }

    /** The words that name them. */
    Stream<Token> of(Candidate candidate) {
        boolean fight = !candidate.verbal() && cast.isAny(candidate.entry().type(), FightParts.FIGHTS) && candidate.supportVerb().isEmpty();
        return fight ? Stream.concat(blamedFor(candidate), blamedOn(candidate)) : Stream.of();
    }

    private Stream<Token> blamedFor(Candidate candidate) {
        Parse tree = candidate.tree();
        Token noun = candidate.token();
        Optional<Token> link = noun.label().equals("pobj") ? tree.head(noun).filter(preposition -> FOR.contains(preposition.lemma())) : Optional.empty();
        return link.flatMap(preposition -> above(tree, preposition)).stream().flatMap(verb -> tree.fill(verb, ADMITS.contains(verb.lemma()) ? "subject" : blames(tree, verb) ? "object" : "nobody").stream());
    }

    /** "blamed the attack on Chad", "the attack was blamed on Chad" */
    private Stream<Token> blamedOn(Candidate candidate) {
        Parse tree = candidate.tree();
        Token noun = candidate.token();
        Optional<Token> verb = OBJECT.contains(noun.label()) ? tree.head(noun).filter(above -> blames(tree, above)) : Optional.empty();
        return verb.stream().flatMap(above -> ON.stream().flatMap(slot -> tree.fill(above, slot).stream()));
    }

    /** The verb, also above its object on which the parser may hang the phrase. */
    private static Optional<Token> above(Parse tree, Token preposition) {
        Optional<Token> word = tree.head(preposition);
        return word.filter(noun -> noun.pos().startsWith("NN") && noun.label().equals("dobj")).flatMap(tree::head).or(() -> word).filter(verb -> verb.pos().startsWith("VB"));
    }

    private boolean blames(Parse tree, Token verb) {
        return lexicon.all(Entry.Trigger.class, tree, verb).anyMatch(entry -> cast.isAny(entry.type(), JUDGING));
    }
}
