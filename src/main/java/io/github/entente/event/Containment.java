package io.github.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.entente.base.Taxonomy;
import io.github.entente.event.Relation.Kind;

/** Finds what took place at what: speech acts and agreements at a meeting, meetings on a visit, where one article tells both of the same people. */
final class Containment {

    private static final Set<String> DOERS = Set.of("agent", "participant", "visitor");
    private static final Set<String> VISITORS = Set.of("visitor");
    private static final Set<String> HOSTS = Set.of("host");
    private static final String RULE = "same-people";
    private static final Map<String, Set<String>> WHOLES = Map.of(
            "SpeechAct", Set.of("Meeting", "Call", "Visit"), "Agreement", Set.of("Meeting", "Call"), "Meeting", Set.of("Visit"), "Visit", Set.of("Visit"));

    private final Taxonomy taxonomy;

    Containment(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** For each part the nearest whole, told before it if there is one. */
    List<Linker.Link> read(List<List<Draft>> events) {
        List<Linker.Link> links = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            List<Draft> part = events.get(i);
            Set<String> kinds = WHOLES.entrySet().stream().filter(entry -> taxonomy.isA(part.getFirst().type(), entry.getKey()))
                    .map(Map.Entry::getValue).findFirst().orElse(Set.of());
            Stream.concat(events.subList(0, i).reversed().stream(), events.subList(i + 1, events.size()).stream())
                    .filter(whole -> kinds.stream().anyMatch(kind -> taxonomy.isA(whole.getFirst().type(), kind)))
                    .filter(whole -> holds(whole, part)).findFirst()
                    .ifPresent(whole -> links.add(new Linker.Link(part.getFirst(), Kind.PART_OF, whole.getFirst(), part.getFirst().candidate().words(), RULE)));
        }
        return links;
    }

    private boolean holds(List<Draft> whole, List<Draft> part) {
        boolean sameStatus = part.stream().anyMatch(one -> whole.stream().anyMatch(other -> other.report().status() == one.report().status()));
        boolean sameTime = part.stream().flatMap(one -> one.report().when().stream()).allMatch(when -> whole.stream()
                .flatMap(other -> other.report().when().stream()).allMatch(other -> other.when().mayOverlap(when.when())));
        boolean stage = taxonomy.isA(part.getFirst().type(), "Visit");
        return sameStatus && sameTime && (stage ? stage(whole, part) : among(whole, part) || guest(whole, part));
    }

    /** Whoever speaks takes part in the whole. */
    private static boolean among(List<Draft> whole, List<Draft> part) {
        Set<String> speakers = actors(part.getFirst(), DOERS);
        boolean told = whole.getFirst().sentence() <= part.getFirst().sentence();
        return told && !speakers.isEmpty() && whole.stream().flatMap(report -> report.actors().stream()).collect(Collectors.toSet()).containsAll(speakers);
    }

    /** A visit to one of the countries of a longer journey. */
    private static boolean stage(List<Draft> journey, List<Draft> visit) {
        Set<String> stops = actors(journey.getFirst(), HOSTS);
        Set<String> stop = actors(visit.getFirst(), HOSTS);
        boolean shorter = stops.size() > stop.size() && !stop.isEmpty() && stops.containsAll(stop);
        return shorter && actors(journey.getFirst(), VISITORS).equals(actors(visit.getFirst(), VISITORS));
    }

    /** A visitor meets somebody of the state that he visits. */
    private boolean guest(List<Draft> visit, List<Draft> meeting) {
        Set<String> visitors = actors(visit.getFirst(), VISITORS);
        Set<String> hosts = actors(visit.getFirst(), HOSTS);
        List<Role> met = meeting.stream().flatMap(report -> report.report().roles().stream()).toList();
        boolean meets = taxonomy.isA(meeting.getFirst().type(), "Meeting") && !visitors.isEmpty()
                && met.stream().map(role -> role.entity().id()).collect(Collectors.toSet()).containsAll(visitors);
        return meets && met.stream().map(Role::entity).filter(entity -> !visitors.contains(entity.id()))
                .allMatch(entity -> hosts.contains(entity.id()) || entity.ofState().filter(hosts::contains).isPresent());
    }

    private static Set<String> actors(Draft draft, Set<String> roles) {
        return draft.report().roles().stream().filter(role -> roles.contains(role.property())).map(role -> role.entity().id()).collect(Collectors.toSet());
    }
}
