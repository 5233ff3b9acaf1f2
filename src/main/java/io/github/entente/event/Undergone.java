package io.github.entente.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.text.Token;

/**
 * What a decision acts upon. A decision always affects an event: one that the lexicon names, or else whatever its object
 * stands for, which is then an event of no particular class ("canceled the order").
 */
final class Undergone {

    private static final String AFFECTS = "affects";
    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "pcomp");

    private final Lexicon lexicon;

    Undergone(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static boolean decides(Draft draft) {
        return draft.candidate().entry().slots().values().stream().anyMatch(roles -> roles.contains(AFFECTS));
    }

    /** Whether a decision acts upon a draft: it stands above it, or has it as its object ("exchanges, which were halted"). */
    static boolean affects(Draft decision, Draft draft) {
        Candidate candidate = decision.candidate();
        boolean above = draft.ascent().decisionWord().filter(candidate.token()::equals).isPresent();
        return decision != draft && (above || objects(decision).flatMap(object -> named(decision, object)).anyMatch(draft.candidate().token()::equals) || said(decision).anyMatch(draft.candidate().token()::equals));
    }

    /** "Keen Lance, an exercise, was canceled": the object and what it is said to be. */
    private static Stream<Token> named(Draft decision, Token object) {
        return Stream.concat(Stream.of(object), decision.candidate().tree().children(object).stream().filter(child -> child.label().equals("appos") && child.pos().equals("NN")));
    }

    /** What "stated that it would not attend" refuses, if the frame tells nothing that is acted upon. */
    private static Stream<Token> said(Draft decision) {
        Parse tree = decision.candidate().tree();
        boolean slotless = decision.candidate().entry().slots().values().stream().noneMatch(roles -> roles.contains(AFFECTS));
        return slotless ? tree.children(decision.candidate().token()).stream().filter(child -> child.label().equals("ccomp")) : Stream.of();
    }

    private static Stream<Token> objects(Draft decision) {
        Candidate candidate = decision.candidate();
        return candidate.entry().slots().entrySet().stream().filter(slot -> slot.getValue().contains(AFFECTS)).map(Map.Entry::getKey).sorted()
                .flatMap(slot -> candidate.tree().fill(candidate.token(), slot).stream());
    }

    /** What a decision acts upon where no candidate is it; empty if the sentence tells nothing. */
    Optional<Candidate> unnamed(Draft decision) {
        Parse tree = decision.candidate().tree();
        Stream<Token> complements = Stream.concat(said(decision), tree.children(decision.candidate().token()).stream().filter(child -> COMPLEMENTS.contains(child.label())));
        return Stream.concat(objects(decision), complements).filter(token -> event(tree, token)).findFirst()
                .map(token -> new Candidate(entry(token), tree, token, token.span(), null, null));
    }

    /** Common nouns and verbs name events; names and pronouns do not, and who declines to comment declines no event. */
    private boolean event(Parse tree, Token token) {
        boolean word = token.pos().startsWith("VB") || token.pos().equals("NN") || token.pos().equals("NNS");
        return word && lexicon.one(Entry.Reporting.class, tree, token).isEmpty() && !lexicon.actor(token);
    }

    private static Entry.Trigger entry(Token token) {
        Entry.WordClass wordClass = token.pos().startsWith("VB") ? Entry.WordClass.VERB : Entry.WordClass.NOUN;
        return new Entry.Trigger("object-of-decision", List.of(token.lemma()), wordClass, "Event",
                Map.of("subject", Set.of("participant"), "between", Set.of("participant"), "with", Set.of("participant"), "possessive", Set.of("participant")),
                Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null);
    }
}
