package io.github.entente.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.entente.identity.EventProfile;
import io.github.entente.identity.Grouping;

/** The groups of events as the store has them. */
record Clusters(ProfileIndex index, JoinGraph joins) {

    /** The events with these IRIs, without those that are no more. */
    List<EventProfile> find(Collection<String> iris) {
        return iris.stream().flatMap(iri -> index.find(iri).stream()).toList();
    }

    /** The members of an event's group, itself among them. */
    List<EventProfile> of(EventProfile event) {
        return Stream.concat(Stream.of(event), find(joins.all(joins.kept(event.iri()))).stream()).distinct().toList();
    }

    /** The pair by which an event came into its group; none of the first. */
    Optional<Grouping.Edge<EventProfile>> pair(EventProfile event, Neighborhood around) {
        return joins.pair(event.iri()).flatMap(index::find).flatMap(mate -> around.edge(event, mate));
    }
}
