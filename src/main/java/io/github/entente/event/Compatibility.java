package io.github.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.base.Taxonomy;
import io.github.entente.base.When;
import io.github.entente.mention.Entity;
import io.github.entente.text.Token;

/** Tells whether an account and an event can be of one thing: nothing that is known of both may disagree. */
final class Compatibility {

    /** "refueling support" and "the support" may be one, though support of which nothing is told is help of any kind. */
    private static final String SUPPORT = "support";
    private static final Set<String> BODIES = Set.of("group", "committee", "council", "commission", "board", "cabinet", "panel", "team", "force");
    private static final Set<String> CONSULTING = Set.of("consult", "confer");
    private static final Set<String> HELP = Set.of("Aid", "LogisticSupport");

    private final Taxonomy taxonomy;
    private final Cast cast;

    Compatibility(Taxonomy taxonomy, Cast cast) {
        this.taxonomy = taxonomy;
        this.cast = cast;
    }

    boolean agrees(Draft draft, List<Draft> event) {
        boolean kin = event.stream().allMatch(other -> kin(draft, other) && !otherName(draft, other));
        boolean apart = event.stream().noneMatch(other -> other.at(draft.sentence(), draft.candidate().token().index()) || listed(draft, other));
        return kin && apart && numberAgrees(draft, event) && circumstancesAgree(draft, event) && actorsAgree(draft, event);
    }

    /** Whether status, time and place of an account, as far as they are known, are those of an event. */
    boolean circumstancesAgree(Draft draft, List<Draft> event) {
        return statusAgrees(draft, event) && timeAgrees(draft, event) && placeAgrees(draft, event);
    }

    /** Whether two accounts can be of one event at all: of one line of classes, and not read from the same words. */
    boolean comparable(Draft one, Draft other) {
        return kin(one, other) && !one.candidate().words().overlaps(other.candidate().words()) && !otherName(one, other) && !listed(one, other) && !otherTravelers(one, other);
    }

    /** The visits of two people are two. */
    private boolean otherTravelers(Draft one, Draft other) {
        boolean visits = taxonomy.isA(one.type(), "Visit") && taxonomy.isA(other.type(), "Visit");
        return visits && !one.actors().isEmpty() && !other.actors().isEmpty() && one.actors().stream().noneMatch(other.actors()::contains);
    }

    /** "a meeting of the ministers, a meeting of the envoys, and talks": what is listed by the same noun is not one. */
    private static boolean listed(Draft one, Draft other) {
        Parse tree = one.candidate().tree();
        boolean nouns = tree == other.candidate().tree() && !one.candidate().verbal() && !other.candidate().verbal() && one.candidate().token().lemma().equals(other.candidate().token().lemma());
        return nouns && (tree.conjuncts(one.candidate().token()).contains(other.candidate().token()) || tree.conjuncts(other.candidate().token()).contains(one.candidate().token()));
    }

    /** "Exercise Keen Lance" and "Exercise Sea Guard" are two; the "Oslo Accords" are not what somebody "agreed" in another sentence. */
    private boolean otherName(Draft one, Draft other) {
        boolean accord = taxonomy.isA(one.type(), "Agreement") && (proper(one) && other.candidate().verbal() || proper(other) && one.candidate().verbal());
        return accord || otherGathering(one, other) || otherGathering(other, one) || !one.name().isEmpty() && !other.name().isEmpty() && !one.name().equals(other.name());
    }

    /** "the working group meeting in June" is none of which the sentence does not name that body: not "the General Assembly", and not where two ministers "met". */
    private boolean otherGathering(Draft draft, Draft meeting) {
        return taxonomy.isA(meeting.type(), "Meeting") && !meeting.candidate().verbal() && meeting.children().filter(child -> child.label().equals("compound") && BODIES.contains(child.lemma()) && !meeting.candidate().words().covers(child.span()))
                .anyMatch(body -> draft.candidate().tree().sentence().tokens().stream().noneMatch(word -> word.lemma().equalsIgnoreCase(body.lemma())));
    }

    /** Of one line in the hierarchy; what has no class of its own is kin only to its like. */
    boolean kin(Draft one, Draft other) {
        String a = one.type();
        String b = other.type();
        boolean call = topicOnly(one) && taxonomy.isA(b, "Call") || topicOnly(other) && taxonomy.isA(a, "Call");
        boolean aside = host(other) && aside(one) || host(one) && aside(other) || beside(one, other) || beside(other, one);
        boolean support = (support(one) || support(other)) && taxonomy.isAny(a, HELP) && taxonomy.isAny(b, HELP);
        return !aside && (call || support || a.equals(b) || taxonomy.related(a, b) && !a.equals("Event") && !b.equals("Event"));
    }

    private static boolean support(Draft draft) {
        return draft.candidate().token().lemma().equals(SUPPORT) && draft.candidate().entry().words().size() == 1;
    }

    private static boolean proper(Draft draft) {
        return draft.candidate().token().pos().startsWith("NNP") && draft.children().anyMatch(child -> child.label().equals("compound") && child.pos().startsWith("NNP"));
    }

    /** "met on the sidelines of the conference": beside it, and not at it. */
    private static boolean aside(Draft draft) {
        return margins(draft).findAny().isPresent();
    }

    /** "met on the margins of the summit": what is told in these words is not that summit, whatever its class. */
    private static boolean beside(Draft meeting, Draft gathering) {
        Parse tree = meeting.candidate().tree();
        return tree == gathering.candidate().tree() && meeting != gathering && margins(meeting).flatMap(margin -> tree.fill(margin, "of").stream()).anyMatch(gathering.candidate().token()::equals);
    }

    private static Stream<Token> margins(Draft draft) {
        return draft.candidate().tree().fill(draft.candidate().clauseWord(), "on").stream().filter(margin -> Whereabouts.MARGINS.contains(margin.lemma()));
    }

    /** What others meet beside: a conference, or a gathering that goes by a name, as "the Baltic Summit". */
    private boolean host(Draft gathering) {
        return taxonomy.isA(gathering.type(), "Conference") || taxonomy.isA(gathering.type(), "SummitMeeting") && proper(gathering);
    }

    /** "discussed": by phone or face to face, the word does not say. */
    private static boolean topicOnly(Draft draft) {
        return draft.type().equals("Meeting") && draft.candidate().verbal() && (!draft.candidate().entry().slots().containsKey("object") || consults(draft));
    }

    /** "consult on regional issues" */
    private static boolean consults(Draft draft) {
        Parse tree = draft.candidate().tree();
        Token verb = draft.candidate().token();
        return CONSULTING.contains(verb.lemma()) && tree.fill(verb, "object").isEmpty() && tree.fill(verb, "with").isEmpty();
    }

    /** "reciprocal visits" and "his visit" are not one. */
    private static boolean numberAgrees(Draft draft, List<Draft> event) {
        return event.stream().noneMatch(other -> other.candidate().entry().equals(draft.candidate().entry())
                && !other.candidate().verbal() && !other.candidate().token().pos().equals(draft.candidate().token().pos()));
    }

    private static boolean statusAgrees(Draft draft, List<Draft> event) {
        boolean ahead = ahead(draft.report().status());
        return event.stream().anyMatch(other -> other.report().status() == draft.report().status()
                || ahead == ahead(other.report().status()) || draft.report().certainty() == Certainty.UNSPECIFIED);
    }

    private static boolean ahead(Status status) {
        return status != Status.OCCURRED && status != Status.ONGOING;
    }

    private static boolean timeAgrees(Draft draft, List<Draft> event) {
        Optional<When> when = draft.report().when().map(Dating::when);
        return when.isEmpty() || event.stream().flatMap(other -> other.report().when().stream()).allMatch(other -> other.when().mayOverlap(when.get()));
    }

    private boolean placeAgrees(Draft draft, List<Draft> event) {
        Optional<Entity> place = draft.report().where().map(Location::place);
        return place.isEmpty() || event.stream().flatMap(other -> other.report().where().stream())
                .allMatch(other -> other.place().id().equals(place.get().id()) || oneIsCountryOfOther(other.place(), place.get()));
    }

    private boolean oneIsCountryOfOther(Entity a, Entity b) {
        boolean country = cast.isA(a, "Country") != cast.isA(b, "Country");
        boolean sameState = a.state() == null || b.state() == null || a.state().equals(b.state());
        return country && sameState;
    }

    /** Nobody named, or somebody shared, or a person on one side whose state stands on the other. */
    private boolean actorsAgree(Draft draft, List<Draft> event) {
        Set<String> known = Draft.actors(event);
        if (draft.actors().isEmpty() || known.isEmpty()) {
            return true;
        }
        if (topicOnly(draft) && draft.actors().stream().anyMatch(known::contains)) {
            return true;
        }
        List<Role> roles = event.stream().flatMap(other -> other.report().roles().stream()).toList();
        return draft.report().roles().stream().allMatch(role -> known.contains(role.entity().id())
                || roles.stream().anyMatch(other -> stands(role.entity(), other.entity()) || stands(other.entity(), role.entity())))
                || draft.actors().containsAll(known);
    }

    /** Whether a person or body belongs to the state that is named instead. */
    private boolean stands(Entity one, Entity forState) {
        return cast.isA(forState, "State") && forState.id().equals(one.state());
}
    }
