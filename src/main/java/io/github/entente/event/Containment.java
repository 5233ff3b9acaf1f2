package io.github.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.github.entente.base.Taxonomy;
import io.github.entente.event.Relation.Kind;

/** Finds what took place at what: speech acts and agreements at a meeting, meetings on a visit, where one article tells both of the same people. */
final class Containment {

    static final String RULE = "same-people";
    private static final Set<String> TALKS = Set.of("Meeting", "Call");
    private static final Set<String> AID = Set.of("Aid");
    /** What can be part of what, the more usual whole first. */
    private static final Map<String, List<Set<String>>> WHOLES = Map.of(
            "SpeechAct", List.of(TALKS, Set.of("Visit")), "Invitation", List.of(TALKS, Set.of("Visit")), "Agreement", List.of(TALKS, Set.of("Visit")),
            "Meeting", List.of(Set.of("Visit")), "Visit", List.of(Set.of("Visit")), "Attack", List.of(FightParts.FIGHTS), "Incursion", List.of(FightParts.FIGHTS), "Operation", List.of(FightParts.FIGHTS), "Exercise", List.of(Set.of("PortCall")), "Ceremony", List.of(Set.of("Visit")));

    private final Taxonomy taxonomy;
    private final Parts parts;

    Containment(Taxonomy taxonomy, Parts parts) {
        this.taxonomy = taxonomy;
        this.parts = parts;
    }

    /** For each part the whole that fits best. */
    List<Linker.Link> read(List<List<Draft>> events) {
        List<Linker.Link> links = new ArrayList<>();
        for (List<Draft> part : events) {
            List<Set<String>> kinds = taxonomy.isAny(part.getFirst().type(), AidParts.PARTS) ? List.of(AID) : WHOLES.entrySet().stream().filter(entry -> taxonomy.isA(part.getFirst().type(), entry.getKey()))
                    .map(Map.Entry::getValue).findFirst().orElse(List.of());
            kinds.stream().flatMap(kind -> whole(part, kind, events).stream()).findFirst()
                    .ifPresent(whole -> links.add(new Linker.Link(part.getFirst(), Kind.PART_OF, whole.getFirst(), part.getFirst().candidate().words(), RULE)));
        }
        return links;
    }

    private Optional<List<Draft>> whole(List<Draft> part, Set<String> kinds, List<List<Draft>> events) {
        Comparator<List<Draft>> best = Comparator.<List<Draft>>comparingInt(whole -> parts.strength(whole, part))
                .thenComparingInt(whole -> -distance(whole, part));
        return events.stream().filter(whole -> whole != part && taxonomy.isAny(whole.getFirst().type(), kinds))
                .filter(whole -> parts.strength(whole, part) > 0).max(best);
    }

    /** How far before the part its whole was last told; told after it is further than any. */
    private static int distance(List<Draft> whole, List<Draft> part) {
        int at = part.getFirst().sentence();
        return whole.stream().mapToInt(Draft::sentence).filter(sentence -> sentence <= at).map(sentence -> at - sentence).min()
                .orElse(1000 + whole.getFirst().sentence());
    }
}
