package io.github.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.github.entente.base.Taxonomy;


/**
 * Finds which accounts in one article tell of the same event. A definite phrase looks back, an indefinite one opens a new event.
 *
 * <p>A wrong join is worse than a missed one: what is known of both must agree.
 */
final class Joiner {

    private final Lexicon lexicon;
    private final Taxonomy taxonomy;
    private final SameClause clause;
    private final Harm harm;
    private final Compatibility compatibility;
    private final LookingBack back;
    private final Bonds bonds;
    private final Likeness.Weights weights;

    Joiner(Lexicon lexicon, Taxonomy taxonomy, Cast cast, Bonds bonds, Likeness.Weights weights) {
        this.lexicon = lexicon;
        this.taxonomy = taxonomy;
        this.clause = new SameClause(taxonomy);
        this.compatibility = new Compatibility(taxonomy, cast);
        this.harm = new Harm(lexicon, cast);
        this.back = new LookingBack(lexicon, taxonomy, cast);
        this.bonds = bonds;
        this.weights = weights;
    }

    /** Groups of accounts, each group one event, in the order of their first words. */
    Joined join(List<Draft> drafts) {
        List<List<Draft>> byRule = byRule(drafts);
        Likeness likeness = likeness(weights, drafts, byRule);
        Reunion reunion = new Reunion(likeness, drafts);
        return reunion.of(likeness.learned() ? reunion.apart(byRule) : byRule);
    }

    /** How likely accounts are of one event. */
    Likeness likeness(List<Draft> drafts) {
        return likeness(weights, drafts, byRule(drafts));
    }

    Likeness likeness(Likeness.Weights by, List<Draft> drafts, List<List<Draft>> byRule) {
        return new Likeness(by, compatibility, traits(drafts), bonds, drafts, byRule);
    }

    /** How pairs of accounts of an article are compared. */
    Traits traits(List<Draft> drafts) {
        return new Traits(lexicon, taxonomy, compatibility, back, drafts);
    }

    private List<List<Draft>> byRule(List<Draft> drafts) {
        List<List<Draft>> events = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<List<Draft>> same = told(draft, events).or(() -> named(draft, events)).or(() -> back.opens(draft) ? Optional.empty() : best(draft, events));
            same.ifPresentOrElse(event -> event.add(draft), () -> events.add(new ArrayList<>(List.of(draft))));
        }
        return events;
    }

    /** What was called by the same name before, if nothing else speaks against it. */
    private Optional<List<Draft>> named(Draft draft, List<List<Draft>> events) {
        return draft.name().isEmpty() ? Optional.empty() : events.stream().filter(event -> event.stream().anyMatch(other -> other.name().equals(draft.name())) && compatibility.agrees(draft, event)).findFirst();
    }

    /** What its own clause says is the same. */
    private Optional<List<Draft>> told(Draft draft, List<List<Draft>> events) {
        Optional<List<Draft>> here = events.stream().filter(event -> event.stream().anyMatch(other -> other.sentence() == draft.sentence()
                && compatibility.kin(other, draft) && (clause.same(draft, other) || harm.same(draft, other)))).findFirst();
        return here.or(() -> attack(draft, events)).or(() -> events.stream().filter(event -> SameClause.lookedBackAt(draft, event) && event.stream().allMatch(other -> compatibility.kin(other, draft)))
                .max(Comparator.<List<Draft>, Boolean>comparing(event -> compatibility.agrees(draft, event)).thenComparingInt(event -> shared(draft, event))
                        .thenComparing(event -> samePlace(draft, event)).thenComparingInt(event -> event.getLast().sentence())));
    }

    /** The last attack before what was done to people and things. */
    private Optional<List<Draft>> attack(Draft draft, List<List<Draft>> events) {
        return events.stream().filter(event -> harm.of(draft, event) && compatibility.circumstancesAgree(draft, event)).max(Comparator.<List<Draft>>comparingInt(event -> event.getLast().sentence())
                .thenComparingInt(event -> event.getLast().candidate().token().index()));
    }

    private Optional<List<Draft>> best(Draft draft, List<List<Draft>> events) {
        return events.stream().filter(event -> compatibility.agrees(draft, event) && back.means(draft, event))
                .max(Comparator.<List<Draft>, Boolean>comparing(event -> event.stream().anyMatch(other -> taxonomy.isA(other.type(), draft.type())))
                        .thenComparingInt(event -> shared(draft, event))
                        .thenComparingInt(event -> event.getLast().sentence())
                        .thenComparingInt(event -> event.getLast().candidate().token().index()));
    }

    private static boolean samePlace(Draft draft, List<Draft> event) {
        return event.stream().flatMap(other -> other.report().where().stream())
                .anyMatch(there -> draft.report().where().filter(here -> here.place().id().equals(there.place().id())).isPresent());
    }

    private static int shared(Draft draft, List<Draft> event) {
        Set<String> actors = Draft.actors(event);
        return (int) draft.actors().stream().filter(actors::contains).count();
    }
}
