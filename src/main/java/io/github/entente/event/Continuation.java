package io.github.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.entente.base.Taxonomy;
import io.github.entente.text.Token;

/** When somebody goes on to speak: "She also warned …" was said when she said what stands before, "met them and urged …" when they met. */
final class Continuation {

    private static final Set<String> OCCASIONS = Set.of("SpeechAct", "Meeting", "Call");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
    /** "raised it in a call", "pressed them at their meeting". */
    private static final Set<String> AT = Set.of("in", "during", "at", "on");

    /** So many sentences later somebody still speaks on the same occasion. */
    private static final int NEAR = 3;

    private final Taxonomy taxonomy;
    private final Map<Draft, String> ids;

    /** @param ids the event of each account, in the order of the text */
    Continuation(Taxonomy taxonomy, Map<Draft, String> ids) {
        this.taxonomy = taxonomy;
        this.ids = ids;
    }

    /**
     * The event, at the time of what its speaker did just before if it has none of its own.
     *
     * @param first its first account
     * @param events all events by their numbers
     */
    Event dated(Event event, Draft first, Map<String, Event> events) {
        boolean open = event.dating() == null && event.status() == Status.OCCURRED && taxonomy.isA(event.type(), "SpeechAct") && main(first);
        return !open ? event : ids.entrySet().stream().filter(entry -> told(events.get(entry.getValue())) && leads(entry.getKey(), first, events.get(entry.getValue()), event))
                .max(Comparator.comparing(entry -> entry.getKey().candidate().words().begin()))
                .map(entry -> event.with(event.location(), events.get(entry.getValue()).dating())).orElse(event);
    }

    private static boolean main(Draft draft) {
        Token verb = draft.candidate().clauseWord();
        return draft.candidate().verbal() && verb.pos().equals("VBD") && Performatives.main(draft.candidate().tree(), verb);
    }

    private boolean told(Event before) {
        return before.dating() != null && before.status() == Status.OCCURRED && taxonomy.isAny(before.type(), OCCASIONS);
    }

    private static boolean leads(Draft before, Draft draft, Event earlier, Event event) {
        if (before.sentence() == draft.sentence()) {
            return inOneBreath(before.candidate(), draft.candidate());
        }
        int after = draft.sentence() - before.sentence();
        return after > 0 && after <= NEAR && main(before) && pronoun(draft.candidate()) && shared(earlier, event);
    }

    private static boolean inOneBreath(Candidate before, Candidate candidate) {
        List<Token> verbs = above(candidate.tree(), candidate.clauseWord());
        return verbs.contains(before.clauseWord()) || occasion(before).filter(verbs::contains).isPresent();
    }

    /** The verb that was done on that occasion. */
    private static Optional<Token> occasion(Candidate noun) {
        return Optional.of(noun.token()).filter(word -> !noun.verbal() && word.label().equals("pobj")).flatMap(noun.tree()::head).filter(link -> AT.contains(link.lemma())).flatMap(noun.tree()::head);
    }

    /** The verbs of which this one is a further one of the same subject. */
    private static List<Token> above(Parse tree, Token verb) {
        List<Token> verbs = new ArrayList<>();
        Token word = verb;
        while (word.label().equals("conj") && tree.head(word).isPresent() && tree.children(word).stream().noneMatch(child -> child.label().startsWith("nsubj"))) {
            word = tree.head(word).orElseThrow();
            verbs.add(word);
        }
        return verbs;
    }

    private static boolean pronoun(Candidate candidate) {
        return candidate.doers().stream().anyMatch(doer -> PRONOUNS.contains(doer.lemma()));
    }

    private static boolean shared(Event earlier, Event later) {
        Set<String> actors = earlier.roles().stream().map(role -> role.entity().id()).collect(Collectors.toSet());
        return later.roles().stream().anyMatch(role -> actors.contains(role.entity().id()));
    }
}
