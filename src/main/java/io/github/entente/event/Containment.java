package io.github.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.entente.base.Taxonomy;
import io.github.entente.event.Relation.Kind;

/** Finds what took place at what: speech acts and agreements at a meeting, meetings on a visit, where one article tells both of the same people. */
final class Containment {

    private static final String RULE = "same-people";
    private static final Map<String, Set<String>> WHOLES = Map.of(
            "SpeechAct", Set.of("Meeting", "Call", "Visit"), "Agreement", Set.of("Meeting", "Call"), "Meeting", Set.of("Visit"));

    private final Taxonomy taxonomy;

    Containment(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** For each part the nearest whole told before it. */
    List<Linker.Link> read(List<List<Draft>> events) {
        List<Linker.Link> links = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Draft part = events.get(i).getFirst();
            Set<String> kinds = WHOLES.entrySet().stream().filter(entry -> taxonomy.isA(part.type(), entry.getKey()))
                    .map(Map.Entry::getValue).findFirst().orElse(Set.of());
            events.subList(0, i).reversed().stream()
                    .filter(whole -> kinds.stream().anyMatch(kind -> taxonomy.isA(whole.getFirst().type(), kind)))
                    .filter(whole -> holds(whole, part)).findFirst()
                    .ifPresent(whole -> links.add(new Linker.Link(part, Kind.PART_OF, whole.getFirst(), part.candidate().words(), RULE)));
        }
        return links;
    }

    private boolean holds(List<Draft> event, Draft part) {
        boolean sameStatus = event.stream().anyMatch(report -> report.report().status() == part.report().status());
        boolean sameTime = part.report().when().isEmpty() || event.stream().flatMap(report -> report.report().when().stream())
                .allMatch(when -> when.when().mayOverlap(part.report().when().get().when()));
        Set<String> actors = event.stream().flatMap(report -> report.actors().stream()).collect(Collectors.toSet());
        Set<String> speakers = doers(part);
        return sameStatus && sameTime && !speakers.isEmpty() && actors.containsAll(speakers);
    }

    private static Set<String> doers(Draft part) {
        return part.report().roles().stream().filter(role -> Set.of("agent", "participant", "visitor").contains(role.property()))
                .map(role -> role.entity().id()).collect(Collectors.toSet());
    }
}
