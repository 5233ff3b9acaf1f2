package io.github.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.base.Taxonomy;
import io.github.entente.event.Relation.Kind;
import io.github.entente.text.Token;

/** Reads how what is said bears on what it is said of: agreed on, asked for, denied, condemned, welcomed. */
final class SpeechLinks {

    private static final String CAUSED_BY = "causedBy";
    private static final int REACH = 5;
    private static final Set<String> LEADING = Set.of("xcomp", "ccomp", "conj");
    private static final Set<String> INCLUDING = Set.of("include", "including");
    private static final Set<String> ASKS = Set.of("Request", "Pledge", "Invitation", "Agreement", "Statement", "Warning");

    private final Taxonomy taxonomy;

    SpeechLinks(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** What is condemned, welcomed or protested against is the cause of that. */
    static Optional<Linker.Link> reaction(Draft draft, List<Draft> told) {
        return told.stream().filter(act -> act != draft && reacts(act, draft, told)).findFirst().map(act -> link(act, Kind.CAUSED_BY, draft, act));
    }

    /** How a draft is bound to the act of speech or agreement that it is said in. */
    Optional<Linker.Link> read(Draft draft, List<Draft> told) {
        return above(draft).flatMap(step -> at(told, step).filter(act -> act != draft).stream()).findFirst().flatMap(act -> spokenFor(draft, act))
                .or(() -> asker(draft, told).map(act -> link(act, Kind.PURPOSE, draft, act)));
    }

    private static Optional<Draft> at(List<Draft> told, Token word) {
        return told.stream().filter(act -> act.candidate().token().equals(word)).findFirst();
    }

    /** "affirmed the need to send aid", "told them to spare no effort to provide help", "said it would train them": what is still ahead is what somebody asks for or pledges. */
    private Optional<Draft> asker(Draft draft, List<Draft> told) {
        Parse tree = draft.candidate().tree();
        Status status = draft.report().status();
        boolean operated = draft.ascent().operators().stream().anyMatch(met -> met.word().equals(draft.ascent().top()));
        boolean reported = draft.ascent().link() == Ascent.Link.REPORTED;
        Optional<Token> word = draft.ascent().end().filter(end -> status.isAhead() && (operated || reported));
        for (int i = 0; i < REACH && word.isPresent(); i++) {
            Optional<Draft> act = at(told, word.get()).filter(other -> other != draft);
            if (act.isPresent()) {
                return act.filter(this::asks).filter(one -> operated && !reported || one.candidate().entry().choosing());
            }
            word = word.filter(one -> one.pos().startsWith("VB") && LEADING.contains(one.label())).flatMap(tree::head);
        }
        return Optional.empty();
    }

    private boolean asks(Draft act) {
        return taxonomy.isAny(act.type(), ASKS);
    }

    /** "condemned the attack", "welcomed the begin of talks": the frame of the act tells where its cause stands. */
    private static boolean reacts(Draft act, Draft draft, List<Draft> told) {
        Candidate candidate = act.candidate();
        List<Token> words = phrase(draft, told);
        return candidate.tree() == draft.candidate().tree() && candidate.entry().slots().entrySet().stream()
                .filter(slot -> slot.getValue().contains(CAUSED_BY)).map(Map.Entry::getKey)
                .flatMap(slot -> candidate.tree().fill(candidate.token(), slot).stream()).anyMatch(words::contains);
    }

    /** The words of a draft, and the nouns above it that only lead to it: "their support, including the deployment of troops". */
    private static List<Token> phrase(Draft draft, List<Draft> told) {
        Parse tree = draft.candidate().tree();
        List<Token> words = new ArrayList<>(List.of(draft.candidate().token(), draft.candidate().clauseWord()));
        draft.ascent().steps().stream().takeWhile(step -> at(told, step).filter(other -> other != draft).isEmpty()).forEach(words::add);
        Optional<Token> next = tree.head(draft.candidate().token());
        for (int i = 0; i < REACH && next.filter(word -> word.pos().startsWith("NN") || word.pos().equals("IN") || INCLUDING.contains(word.lemma())).isPresent(); i++) {
            Token word = next.get();
            boolean listed = words.getLast().label().equals("conj") || INCLUDING.contains(words.getLast().lemma());
            if (at(told, word).isPresent() && !listed) {
                break;
            }
            words.add(word);
            next = tree.head(word);
        }
        return words;
    }

    /** The words above a draft that govern it; the first of two coordinated verbs does not govern the second. */
    private static Stream<Token> above(Draft draft) {
        List<Token> steps = draft.ascent().steps();
        return Stream.iterate(1, i -> i < steps.size(), i -> i + 1)
                .filter(i -> !steps.get(i - 1).label().equals("conj") || steps.get(i - 1).head() != steps.get(i).index()).map(steps::get);
    }

    /** What is agreed on implements the agreement, what is denied is affected by that, what is asked for or pledged is the purpose. */
    private Optional<Linker.Link> spokenFor(Draft draft, Draft act) {
        if (taxonomy.isA(act.type(), "Denial")) {
            return Optional.of(link(act, Kind.AFFECTS, draft, act));
        }
        boolean noun = !draft.candidate().verbal() && above(draft).takeWhile(step -> !step.equals(act.candidate().token())).noneMatch(step -> step.pos().startsWith("VB"));
        if (taxonomy.isA(act.type(), "Agreement") && noun) {
            return Optional.of(link(draft, Kind.IMPLEMENTS, act, act));
        }
        boolean ahead = draft.report().status() != Status.OCCURRED;
        return asks(act) && ahead ? Optional.of(link(act, Kind.PURPOSE, draft, act)) : Optional.empty();
    }

    private static Linker.Link link(Draft from, Kind kind, Draft to, Draft act) {
        return new Linker.Link(from, kind, to, act.candidate().words(), act.candidate().entry().id());
    }
}
