package io.github.entente.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.entente.base.Taxonomy;
import io.github.entente.text.Token;

/** Tells that an account without "the" tells an event again: what goes on, what the same people talked about, the same act upon the same object. */
final class Retelling {

    private static final int NEAR = 6;
    private static final Set<String> LASTING = Set.of("CooperationProgramme", "WeaponsDevelopment", "Operation", "Sanction", "Negotiation");
    private static final Set<String> ACTS = Set.of("WeaponsTest", "Attack", "Deployment", "Withdrawal", "ArmsTransfer", "Aid", "Departure", "Appointment",
            "Election", "WeaponsDevelopment", "Training", "Incursion", "Expulsion");

    private final Lexicon lexicon;
    private final Taxonomy taxonomy;

    Retelling(Lexicon lexicon, Taxonomy taxonomy) {
        this.lexicon = lexicon;
        this.taxonomy = taxonomy;
    }

    boolean means(Draft draft, List<Draft> event) {
        return again(draft, event) || goesOn(draft, event) || bothDecided(draft, event) || talksOn(draft, event) || sameAct(draft, event);
    }

    /** Whether a noun tells something that goes on: a program, talks without end, a war. */
    boolean lasts(Draft draft) {
        return !draft.candidate().verbal() && (draft.candidate().entry().usual() == Status.ONGOING
                || taxonomy.isAny(draft.type(), LASTING));
    }

    /** The same words mean the same program or war; a war has other names, too, where the same two fight it. */
    private boolean goesOn(Draft draft, List<Draft> event) {
        boolean named = event.stream().anyMatch(other -> !other.candidate().verbal() && other.candidate().token().lemma().equals(draft.candidate().token().lemma()));
        boolean sameSides = draft.actors().size() > 1 && event.stream().anyMatch(this::lasts) && Draft.actors(event).containsAll(draft.actors());
        return lasts(draft) && (named || sameSides);
    }

    /** "is prepared to test a missile … will test the missile": the same act of the same actors upon the same, known object. */
    private boolean again(Draft draft, List<Draft> event) {
        Parse tree = draft.candidate().tree();
        boolean known = tree.children(draft.candidate().token()).stream().filter(child -> child.label().equals("dobj"))
                .anyMatch(object -> tree.children(object).stream().anyMatch(child -> lexicon.listed(Lexicon.WordList.DEFINITE, child.form())));
        return known && draft.candidate().verbal() && !taxonomy.isA(draft.type(), "SpeechAct") && draft.type().equals(event.getFirst().type())
                && !draft.actors().isEmpty() && draft.actors().equals(Draft.actors(event));
    }

    /** "canceled a plan to refuel … suspended a plan to provide refueling": what the same actors gave up is told twice. */
    private static boolean bothDecided(Draft draft, List<Draft> event) {
        return draft.ascent().decider() != null && event.stream().anyMatch(other -> other.ascent().decider() != null
                && other.type().equals(draft.type()) && other.actors().size() > 1 && other.actors().equals(draft.actors()));
    }

    /** "met … They discussed …", "discussions focused on …": a word that only tells of what they talked. */
    private boolean talksOn(Draft draft, List<Draft> event) {
        Draft first = event.getFirst();
        boolean topic = draft.type().equals("Meeting") && draft.candidate().verbal() && !draft.candidate().entry().slots().containsKey("object");
        boolean talks = taxonomy.isA(first.type(), "Meeting") && !taxonomy.isA(first.type(), "Negotiation") || taxonomy.isA(first.type(), "Call");
        boolean near = first.sentence() <= 1 || draft.sentence() - event.getLast().sentence() <= NEAR;
        boolean sameStatus = event.stream().anyMatch(other -> other.report().status() == draft.report().status());
        boolean present = draft.actors().isEmpty() || draft.actors().stream().anyMatch(Draft.actors(event)::contains);
        return topic && talks && near && sameStatus && present && (Draft.actors(event).size() > 1 || draft.actors().size() > 1);
    }

    /** The lead and a later sentence: one verb, the same who, the same what. */
    private boolean sameAct(Draft draft, List<Draft> event) {
        boolean act = draft.candidate().verbal() && taxonomy.isAny(draft.type(), ACTS) && !anew(draft);
        return act && event.stream().anyMatch(other -> other.candidate().verbal() && other.sentence() != draft.sentence()
                && other.candidate().token().lemma().equals(draft.candidate().token().lemma()) && !draft.actors().isEmpty()
                && other.actors().equals(draft.actors()) && objects(other).equals(objects(draft)));
    }

    private static Set<String> objects(Draft draft) {
        return draft.candidate().tree().fill(draft.candidate().token(), "object").stream().map(Token::lemma).collect(Collectors.toSet());
    }

    private boolean anew(Draft draft) {
        Parse tree = draft.candidate().tree();
        Stream<Token> objects = tree.fill(draft.candidate().token(), "object").stream();
        Set<String> beside = new HashSet<>();
        Stream.concat(Stream.of(draft.candidate().token()), objects).flatMap(word -> tree.children(word).stream()).forEach(child -> beside.add(child.lemma()));
        return beside.stream().anyMatch(word -> lexicon.listed(Lexicon.WordList.ANEW, word));
    }
}
