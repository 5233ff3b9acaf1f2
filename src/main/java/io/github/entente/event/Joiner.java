package io.github.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.github.entente.base.Taxonomy;
import io.github.entente.base.When;
import io.github.entente.mention.Entity;
import io.github.entente.text.Token;


/**
 * Finds which accounts in one article tell of the same event. A definite phrase looks back, an indefinite one opens a new event.
 *
 * <p>A wrong join is worse than a missed one: what is known of both must agree.
 */
final class Joiner {

    private static final int NEAR = 6;
    private static final int STEM = 4;
    private static final Set<String> FREE = Set.of("Meeting", "Call", "Visit", "Agreement", "Exercise", "LogisticSupport", "ArmsTransfer", "Aid", "Ceremony");
    private static final Set<String> TALKS = Set.of("Meeting", "Call", "Visit");
    private static final Set<String> NEW = Set.of("a", "an", "another", "any", "some", "no", "several", "many", "new", "separate",
            "second", "third", "next", "first", "other", "additional", "further", "previous", "earlier", "last", "each", "every", "more", "such");
    private static final Set<String> BACK = Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her", "our");

    private final Taxonomy taxonomy;
    private final Cast cast;

    Joiner(Taxonomy taxonomy, Cast cast) {
        this.taxonomy = taxonomy;
        this.cast = cast;
    }

    /** Groups of accounts, each group one event, in the order of their first words. */
    List<List<Draft>> join(List<Draft> drafts) {
        List<List<Draft>> events = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<List<Draft>> same = told(draft, events).or(() -> opens(draft) ? Optional.empty() : best(draft, events));
            same.ifPresentOrElse(event -> event.add(draft), () -> events.add(new ArrayList<>(List.of(draft))));
        }
        return events;
    }

    /** What its own clause says is the same: "met to discuss", "held talks to exchange views", "the meeting will be the first summit". */
    private Optional<List<Draft>> told(Draft draft, List<List<Draft>> events) {
        return events.stream().filter(event -> event.stream().anyMatch(other -> other.sentence() == draft.sentence()
                && kin(other.type(), draft.type()) && (serves(draft, other) || isSaidToBe(draft, other)))).findFirst();
    }

    private boolean serves(Draft draft, Draft other) {
        Ascent.Link link = draft.ascent().link();
        boolean goesWith = link == Ascent.Link.PURPOSE || link == Ascent.Link.ACCOMPANYING;
        boolean talks = taxonomy.isA(draft.type(), "Meeting") || taxonomy.isA(draft.type(), "Call");
        return talks && draft.candidate().verbal() && goesWith && draft.ascent().end().filter(word -> other.candidate().clauseWord().equals(word)
                || other.candidate().token().equals(word)).isPresent();
    }

    private static boolean isSaidToBe(Draft draft, Draft other) {
        Parse tree = draft.candidate().tree();
        Token noun = draft.candidate().token();
        return noun.label().equals("attr") && other.candidate().token().label().equals("nsubj") && tree.head(noun).equals(tree.head(other.candidate().token()));
    }

    /** Of one line in the hierarchy; what has no class of its own is kin only to its like. */
    private boolean kin(String a, String b) {
        return a.equals(b) || taxonomy.related(a, b) && !a.equals("Event") && !b.equals("Event");
    }

    private Optional<List<Draft>> best(Draft draft, List<List<Draft>> events) {
        return events.stream().filter(event -> same(draft, event))
                .max(Comparator.<List<Draft>>comparingInt(event -> shared(draft, event))
                        .thenComparingInt(event -> event.getLast().sentence())
                        .thenComparingInt(event -> event.getLast().candidate().token().index()));
    }

    private static int shared(Draft draft, List<Draft> event) {
        Set<String> actors = actors(event);
        return (int) draft.actors().stream().filter(actors::contains).count();
    }

    private static Set<String> actors(List<Draft> event) {
        Set<String> actors = new HashSet<>();
        event.forEach(draft -> actors.addAll(draft.actors()));
        return actors;
    }

    private boolean same(Draft draft, List<Draft> event) {
        boolean kin = event.stream().allMatch(other -> kin(draft.type(), other.type()));
        boolean apart = event.stream().noneMatch(other -> other.at(draft.sentence(), draft.candidate().token().index()));
        return kin && apart && numberAgrees(draft, event) && statusAgrees(draft, event) && timeAgrees(draft, event) && placeAgrees(draft, event)
                && actorsAgree(draft, event) && (definite(draft) && sameWord(draft, event) || continues(draft, event) || again(draft, event) || goesOn(draft, event) || bothDecided(draft, event));
    }

    /** A noun with "the", "this", "his" or a possessor; "planned meeting" without an article does not count. */
    private static boolean definite(Draft draft) {
        return !draft.candidate().verbal() && determiners(draft).anyMatch(word -> BACK.contains(word) || word.equals("'s") || word.equals("s'") || word.equals("'"));
    }

    /** "the deployment" after "deployed": an act is meant again by its own word, talks and agreements by any of theirs. */
    private boolean sameWord(Draft draft, List<Draft> event) {
        boolean freely = FREE.stream().anyMatch(type -> taxonomy.isA(draft.type(), type));
        String stem = stem(draft);
        return freely || event.stream().anyMatch(other -> stem(other).equals(stem));
    }

    private static String stem(Draft draft) {
        String lemma = draft.candidate().token().lemma();
        return lemma.substring(0, Math.min(STEM, lemma.length()));
    }

    private static boolean opens(Draft draft) {
        boolean another = draft.candidate().token().form().equalsIgnoreCase("one");
        return another || !draft.candidate().verbal() && determiners(draft).anyMatch(NEW::contains);
    }

    private static java.util.stream.Stream<String> determiners(Draft draft) {
        Parse tree = draft.candidate().tree();
        Token noun = draft.candidate().token();
        return tree.children(noun).stream().filter(child -> child.index() < noun.index())
                .flatMap(child -> child.label().equals("poss") ? possessor(tree, child) : java.util.stream.Stream.of(child.form().toLowerCase(Locale.ROOT)));
    }

    private static java.util.stream.Stream<String> possessor(Parse tree, Token noun) {
        return noun.pos().equals("PRP$") ? java.util.stream.Stream.of(noun.form().toLowerCase(Locale.ROOT)) : java.util.stream.Stream.of("'s");
    }

    /** A verb of talking or traveling tells on about the talks of the same people: "met … They discussed …". */
    private boolean continues(Draft draft, List<Draft> event) {
        Draft last = event.getLast();
        boolean talks = TALKS.stream().anyMatch(type -> taxonomy.isA(draft.type(), type));
        boolean near = draft.sentence() - last.sentence() <= NEAR;
        boolean sameStatus = event.stream().anyMatch(other -> other.report().status() == draft.report().status());
        boolean onlyTopic = !draft.candidate().entry().slots().containsKey("object");
        boolean company = draft.actors().size() > 1 || draft.candidate().verbal() && onlyTopic;
        return talks && near && sameStatus && company && actors(event).containsAll(draft.actors()) && people(draft) > 0;
    }

    /** "is prepared to test a missile … will test the missile": the same act of the same actors upon the same, known object. */
    private static boolean again(Draft draft, List<Draft> event) {
        Parse tree = draft.candidate().tree();
        boolean known = tree.children(draft.candidate().token()).stream().filter(child -> child.label().equals("dobj"))
                .anyMatch(object -> tree.children(object).stream().anyMatch(child -> BACK.contains(child.form().toLowerCase(Locale.ROOT))));
        return known && draft.candidate().verbal() && draft.type().equals(event.getFirst().type())
                && !draft.actors().isEmpty() && draft.actors().equals(actors(event));
    }

    /** Programs and developments go on; the same words mean the same one. */
    private boolean goesOn(Draft draft, List<Draft> event) {
        boolean lasting = taxonomy.isA(draft.type(), "CooperationProgramme") || taxonomy.isA(draft.type(), "WeaponsDevelopment");
        return lasting && event.stream().anyMatch(other -> other.candidate().entry().equals(draft.candidate().entry()));
    }

    /** "canceled a plan to refuel … suspended a plan to provide refueling": what the same actors gave up is told twice. */
    private static boolean bothDecided(Draft draft, List<Draft> event) {
        return draft.ascent().decider() != null && event.stream().anyMatch(other -> other.ascent().decider() != null
                && other.type().equals(draft.type()) && other.actors().size() > 1 && other.actors().equals(draft.actors()));
    }

    /** "reciprocal visits" and "his visit" are not one. */
    private static boolean numberAgrees(Draft draft, List<Draft> event) {
        return event.stream().noneMatch(other -> other.candidate().entry().equals(draft.candidate().entry())
                && !other.candidate().verbal() && !other.candidate().token().pos().equals(draft.candidate().token().pos()));
    }

    private long people(Draft draft) {
        return draft.report().roles().stream().filter(role -> cast.isA(role.entity(), "Person")).count();
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
        Set<String> known = actors(event);
        if (draft.actors().isEmpty() || known.isEmpty()) {
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
