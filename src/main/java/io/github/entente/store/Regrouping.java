package io.github.entente.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.github.entente.identity.EventProfile;
import io.github.entente.identity.Grouping;
import io.github.entente.identity.Partition;

/**
 * Groups anew what a change of the store can touch, and nothing else.
 *
 * <p>Events are grouped in the order of their reports: each joins those before it. So a change goes through the later events in
 * order, as far as it makes a difference: the groups as they were and as they are now are put together side by side, and an event
 * is decided on anew if one that it may join is in a group that differs. For all others the pairs by which they once joined
 * stand. Serves one change.
 */
final class Regrouping {

    private final Clusters clusters;
    private final Neighborhood around;
    private final Partition<EventProfile> were;
    private final Partition<EventProfile> are;
    /** Still to be looked at. */
    private final TreeSet<EventProfile> next = new TreeSet<>(EventProfile.ORDER);
    /** By which pairs an event joined those before it, of events that are still to come. */
    private final NavigableMap<EventProfile, List<Grouping.Edge<EventProfile>>> standing = new TreeMap<>(EventProfile.ORDER);
    private final Set<EventProfile> decided = new LinkedHashSet<>();
    /** Whose groups are taken to differ whatever comes out. */
    private final Set<EventProfile> unsure = new HashSet<>();

    Regrouping(Clusters clusters, Neighborhood around) {
        this.clusters = clusters;
        this.around = around;
        this.were = around.partition();
        this.are = around.partition();
    }

    /**
     * Groups whatever the change can touch.
     *
     * @param gone what is in the index no more
     * @param come what is in the index now, and was not
     * @param newest a day after which nothing was reported before the change
     * @param mates IRIs under which other members of the groups of those that have gone are found, or of others to be decided on anew
     * @return all groups to which something that was decided on belongs now or belonged before
     */
    List<Grouping.Group<EventProfile>> of(Collection<EventProfile> gone, Collection<EventProfile> come, int newest, Set<String> mates) {
        unsure.addAll(come);
        unsure.addAll(clusters.find(mates));
        Set<EventProfile> due = new HashSet<>(unsure);
        due.addAll(around.parted(gone, come));
        next.addAll(due);
        boolean last = Stream.concat(gone.stream(), due.stream()).allMatch(event -> event.published() > newest);
        while (!next.isEmpty()) {
            EventProfile event = next.removeFirst();
            decide(event, due.contains(event));
            if (!last && differs(event)) {
                Stream.concat(were.group(event).members().stream(), are.group(event).members().stream()).flatMap(member -> around.later(member).stream())
                        .filter(later -> EventProfile.ORDER.compare(later, event) > 0).forEach(next::add);
            }
        }
        standing.values().forEach(this::stand);
        return decided.stream().flatMap(event -> Stream.concat(Stream.of(event), were.group(event).members().stream())).map(are::group).distinct().toList();
    }

    private void decide(EventProfile event, boolean due) {
        List<Grouping.Edge<EventProfile>> edges = around.earlier(event);
        takeUp(event);
        edges.forEach(edge -> takeUp(edge.one()));
        NavigableMap<EventProfile, List<Grouping.Edge<EventProfile>>> before = standing.headMap(event, false);
        before.values().forEach(this::stand);
        before.clear();
        List<Grouping.Edge<EventProfile>> until = standing.containsKey(event) ? standing.remove(event) : List.of();
        if (due || edges.stream().anyMatch(edge -> differs(edge.one()))) {
            decided.add(event);
            edges.forEach(are::join);
        } else {
            until.forEach(are::unite);
        }
        until.forEach(were::unite);
    }

    private void takeUp(EventProfile event) {
        if (are.group(event) == null) {
            List<EventProfile> members = clusters.of(event);
            were.add(members);
            are.add(members);
            members.stream().flatMap(member -> clusters.pair(member, around).stream()).forEach(edge -> standing.computeIfAbsent(edge.other(), any -> new ArrayList<>()).add(edge));
        }
    }

    private void stand(List<Grouping.Edge<EventProfile>> pairs) {
        pairs.forEach(were::unite);
        pairs.forEach(are::unite);
    }

    private boolean differs(EventProfile event) {
        List<EventProfile> then = were.group(event).members();
        List<EventProfile> now = are.group(event).members();
        return !then.equals(now) || now.stream().anyMatch(unsure::contains);
    }
}
