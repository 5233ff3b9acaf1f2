package io.github.entente.event;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.github.entente.base.Taxonomy;
import io.github.entente.mention.Entity;

/** Weighs whether something took place in the course of a visit. */
final class VisitParts {

    private static final Set<String> VISITORS = Set.of("visitor");
    private static final Set<String> HOSTS = Set.of("host");

    private final Taxonomy taxonomy;
    private final Cast cast;

    VisitParts(Taxonomy taxonomy, Cast cast) {
        this.taxonomy = taxonomy;
        this.cast = cast;
    }

    /** What the visitor does where he is. */
    int strength(List<Draft> visit, List<Draft> part) {
        Set<Entity> visitors = Parts.of(visit, VISITORS);
        Set<Entity> doers = Parts.of(part, Parts.DOERS);
        boolean does = visitors.stream().anyMatch(doers::contains) && (part.getFirst().candidate().verbal() || doers.stream().anyMatch(visitors::contains));
        if (!does) {
            return 0;
        }
        boolean speech = cast.speech(part.getFirst().type());
        int after = part.getFirst().sentence() - visit.getFirst().sentence();
        boolean both = Parts.of(visit, HOSTS).stream().anyMatch(host -> cast.isA(host, "Person") && doers.contains(host));
        if (speech && (after < 0 || after > 2 && !both)) {
            return 0;
        }
        return taxonomy.isA(part.getFirst().type(), "Visit") ? stage(visit, part) : within(visit, part);
    }

    /** A visit to one of the places or countries of a longer journey. */
    private int stage(List<Draft> journey, List<Draft> visit) {
        Set<Entity> stops = Parts.of(journey, HOSTS);
        Set<Entity> stop = Parts.of(visit, HOSTS);
        boolean leg = stops.size() > stop.size() && !stop.isEmpty() && stops.containsAll(stop);
        return leg || place(visit).filter(there -> !cast.isA(there, "Country")).isPresent() && place(journey).filter(there -> cast.isA(there, "Country")).isPresent()
                && within(journey, visit) > Parts.WEAK ? Parts.FAIR : 0;
    }

    /** Of a journey through several countries the one with the place as its only host fits best. */
    private int within(List<Draft> visit, List<Draft> part) {
        Set<Entity> hosts = Parts.of(visit, HOSTS);
        Optional<Entity> state = place(part).flatMap(cast::state).or(() -> Parts.of(part, HOSTS).stream().findFirst());
        if (hosts.isEmpty()) {
            return Parts.WEAK;
        }
        boolean there = state.filter(hosts::contains).isPresent();
        boolean met = Parts.of(part, Set.of()).stream().anyMatch(one -> hosts.contains(one) || one.ofState().filter(id -> hosts.stream().anyMatch(host -> host.id().equals(id))).isPresent());
        if (state.isPresent() && !there) {
            return 0;
        }
        return there || met ? hosts.size() == 1 ? Parts.STRONG : Parts.FAIR : Parts.WEAK;
    }

    private static Optional<Entity> place(Collection<Draft> drafts) {
        return drafts.stream().flatMap(draft -> draft.report().where().stream()).map(Location::place).findFirst();
    }
}
