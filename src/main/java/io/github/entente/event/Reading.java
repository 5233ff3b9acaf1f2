package io.github.entente.event;

import java.util.List;

import io.github.entente.base.Rejected;
import io.github.entente.mention.Mentions;

/**
 * All that was read from one article, and what was looked at and dropped.
 *
 * @param mentions the article with its names
 * @param events its events in order of their first words
 * @param relations how they bear on each other
 * @param joins what was found to be one event without a rule that says so
 * @param rejected candidates that were dropped, with the reason
 */
public record Reading(Mentions mentions, List<Event> events, List<Relation> relations, List<Join> joins, List<Rejected> rejected) {

    public Reading {
        events = List.copyOf(events);
        relations = List.copyOf(relations);
        joins = List.copyOf(joins);
        rejected = List.copyOf(rejected);
    }
}
