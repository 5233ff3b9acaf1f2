package io.github.entente.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.github.entente.identity.EventGrouping;
import io.github.entente.identity.EventProfile;
import io.github.entente.identity.Grouping;

/**
 * Groups anew what a change of the store can touch, and nothing else.
 *
 * <p>Events are grouped in the order of their reports: each joins those before it. So a change concerns only later events, and
 * of these only such as hang together with a group that it concerns; an article that is newer than all others concerns none.
 * For all others the pairs by which they once joined stand. Serves one change.
 */
final class Regrouping {

    private final ProfileIndex index;
    private final JoinGraph joins;
    private final Neighborhood around;
    private final EventGrouping grouping;
    private final Set<EventProfile> open = new TreeSet<>(EventProfile.ORDER);
    private final Map<String, List<EventProfile>> clusters = new TreeMap<>();

    Regrouping(ProfileIndex index, JoinGraph joins, Neighborhood around, EventGrouping grouping) {
        this.index = index;
        this.joins = joins;
        this.around = around;
        this.grouping = grouping;
    }

    /**
     * Groups whatever the change can touch.
     *
     * @param gone what is in the index no more
     * @param come what is in the index now, and was not
     * @param newest a day after which nothing was reported before the change
     * @param mates IRIs under which other members of the groups of those that have gone are found, or of others to be grouped anew
     * @return all groups to which something touched belongs now or belonged before
     */
    List<Grouping.Group<EventProfile>> of(Collection<EventProfile> gone, Collection<EventProfile> come, int newest, Set<String> mates) {
        List<EventProfile> told = mates.stream().flatMap(mate -> index.find(mate).stream()).toList();
        Optional<EventProfile> first = Stream.of(gone, come, told).flatMap(Collection::stream).min(EventProfile.ORDER);
        if (first.isEmpty()) {
            return List.of();
        }
        Deque<EventProfile> next = new ArrayDeque<>(come);
        next.addAll(told);
        next.addAll(around.parted(gone, come));
        boolean last = first.get().published() > newest;
        while (!next.isEmpty()) {
            EventProfile event = next.remove();
            if (open.add(event)) {
                around.neighbors(event).forEach(this::cluster);
                cluster(event);
                if (!last) {
                    later(event, first.get(), next);
                }
            }
        }
        return groups();
    }

    /** Those after the first change that have to do with a group of an event or of one that it may join. */
    private void later(EventProfile event, EventProfile first, Deque<EventProfile> next) {
        Set<EventProfile> members = new LinkedHashSet<>(cluster(event));
        around.neighbors(event).forEach(neighbor -> members.addAll(cluster(neighbor)));
        members.forEach(member -> around.neighbors(member).stream().filter(other -> EventProfile.ORDER.compare(other, first) >= 0)
                .filter(other -> !open.contains(other)).forEach(next::add));
    }

    /** The members of an event's group until now. */
    private List<EventProfile> cluster(EventProfile event) {
        return clusters.computeIfAbsent(joins.kept(event.iri()), kept -> {
            List<EventProfile> members = new ArrayList<>();
            index.find(kept).ifPresent(members::add);
            joins.locals(kept).forEach(local -> index.find(local).ifPresent(members::add));
            return members.contains(event) ? members : with(members, event);
        });
    }

    private static List<EventProfile> with(List<EventProfile> members, EventProfile event) {
        List<EventProfile> all = new ArrayList<>(members);
        all.add(event);
        return all;
    }

    private List<Grouping.Group<EventProfile>> groups() {
        Set<EventProfile> members = new TreeSet<>(EventProfile.ORDER);
        clusters.values().forEach(members::addAll);
        members.addAll(open);
        List<Grouping.Edge<EventProfile>> edges = new ArrayList<>();
        List<Grouping.Edge<EventProfile>> standing = new ArrayList<>();
        members.forEach(member -> {
            if (open.contains(member)) {
                around.edges(member).stream().filter(edge -> edge.other().equals(member)).forEach(edges::add);
            }
            joins.pair(member.iri()).flatMap(pair -> edge(member, pair)).filter(edge -> !open.contains(edge.other())).ifPresent(standing::add);
        });
        return grouping.group(List.copyOf(members), edges, standing);
    }

    private Optional<Grouping.Edge<EventProfile>> edge(EventProfile member, String other) {
        return index.find(other).flatMap(mate -> around.edge(member, mate));
    }
}
