package io.github.entente.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import io.github.entente.base.Taxonomy;
import io.github.entente.mention.Entity;

/** Weighs whether a single act of fighting took place in the course of a fight that goes on. */
final class FightParts {

    static final Set<String> FIGHTS = Set.of("Attack", "Incursion", "Operation");
    private static final String OPERATION = "Operation";

    private final Taxonomy taxonomy;

    FightParts(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    boolean fight(String type) {
        return taxonomy.isAny(type, FIGHTS);
    }

    /** What one of those who fight does, told after the fight itself; of operations only what those do whose they are. */
    int strength(List<Draft> war, List<Draft> act) {
        boolean operation = taxonomy.isA(act.getFirst().type(), OPERATION);
        Set<String> sides = operation || taxonomy.isA(war.getFirst().type(), OPERATION) ? Parts.DOERS : Set.of();
        Set<Entity> belligerents = Parts.of(war, sides);
        boolean ofIt = Parts.of(act, sides).stream().anyMatch(one -> Parts.stands(one, belligerents));
        boolean before = act.getFirst().sentence() < war.getFirst().sentence() || war.stream().allMatch(Parts::ahead);
        return ofIt && !before && single(act, operation) && goesOn(war) && sinceItBegan(war, act) ? Parts.FAIR : 0;
    }

    /** One act that is done, and of operations one that a verb tells: "captured the town", not "their mission". */
    private static boolean single(List<Draft> act, boolean operation) {
        return !lasts(act) && act.stream().noneMatch(Parts::ahead)
                && (!operation || act.stream().allMatch(draft -> draft.candidate().verbal() && draft.report().status() == Status.OCCURRED));
    }

    /** "the war", "the invasion": a noun that tells something that goes on. */
    private static boolean lasts(List<Draft> event) {
        return event.stream().anyMatch(draft -> draft.candidate().entry().usual() == Status.ONGOING);
    }

    /** "the war", "an offensive has begun", "continues to advance" */
    private static boolean goesOn(List<Draft> event) {
        return lasts(event) || event.stream().anyMatch(draft -> draft.report().status() == Status.ONGOING);
    }

    /** A fight that goes on is dated by its begin. */
    private static boolean sinceItBegan(List<Draft> war, List<Draft> act) {
        List<LocalDate> begins = war.stream().flatMap(one -> one.report().when().stream()).map(dating -> dating.when().beginEarliest()).filter(Objects::nonNull).toList();
        return act.stream().flatMap(one -> one.report().when().stream()).map(dating -> dating.when().endLatest()).filter(Objects::nonNull).allMatch(end -> begins.stream().noneMatch(end::isBefore));
    }
}
