package io.github.entente.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Groups what is one thing: the best pair first, and never across two that are known to be apart.
 *
 * @param <T> what is grouped
 */
public final class Grouping<T> {

    /** A conflict is looked for among so many of the first members of each group, so that one in thousands of articles stays cheap. */
    private static final int MOST_LOOKED_AT = 64;

    private final Comparator<T> order;
    private final Conflict<T> conflict;

    /**
     * @param order total; the first member of a group gives it its name
     * @param conflict tells whether two groups cannot be one
     */
    public Grouping(Comparator<T> order, Conflict<T> conflict) {
        this.order = order;
        this.conflict = conflict;
    }

    /** Whether two groups cannot be one, each given in order and shortened to its first members. */
    @FunctionalInterface
    public interface Conflict<T> extends BiFunction<List<T>, List<T>, Boolean> {
    }

    /**
     * Two that may be one.
     *
     * @param one the earlier
     * @param other the later
     * @param finding how much speaks for it
     */
    public record Edge<T>(T one, T other, Finding.Likely finding) {
    }

    /**
     * What is one thing.
     *
     * @param members in order
     * @param joins by which pairs they came together, one less than members
     */
    public record Group<T>(List<T> members, List<Edge<T>> joins) {
        public Group {
            members = List.copyOf(members);
            joins = List.copyOf(joins);
        }

        /** The earliest, by which the group is called. */
        public T first() {
            return members.getFirst();
        }
    }

    /** The groups in order; the outcome is the same for any order of members and edges. */
    public List<Group<T>> group(List<T> members, List<Edge<T>> edges) {
        Map<T, Group<T>> groups = new LinkedHashMap<>();
        members.stream().sorted(order).forEach(member -> groups.put(member, new Group<>(List.of(member), List.of())));
        edges.stream().sorted(Comparator.comparingDouble((Edge<T> edge) -> -edge.finding().score()).thenComparing(Edge::one, order).thenComparing(Edge::other, order))
                .forEach(edge -> join(edge, groups));
        return groups.values().stream().distinct().toList();
    }

    /**
     * The groups in order, where each member joins those before it, the best first.
     *
     * @param edges between members that may be one
     * @param standing between members of which it is known that they came together so
     */
    public List<Group<T>> groupInOrder(List<T> members, List<Edge<T>> edges, List<Edge<T>> standing) {
        Map<T, Group<T>> groups = new LinkedHashMap<>();
        members.stream().sorted(order).forEach(member -> groups.put(member, new Group<>(List.of(member), List.of())));
        Set<Edge<T>> known = new HashSet<>(standing);
        Stream.concat(edges.stream(), standing.stream()).distinct().sorted(Comparator.comparing((Edge<T> edge) -> edge.other(), order)
                .thenComparing(Comparator.comparingDouble((Edge<T> edge) -> -edge.finding().score())).thenComparing(Edge::one, order)).forEach(edge -> {
                    if (known.contains(edge)) {
                        unite(edge, groups);
                    } else {
                        join(edge, groups);
                    }
                });
        return groups.values().stream().distinct().toList();
    }

    private void join(Edge<T> edge, Map<T, Group<T>> groups) {
        Group<T> one = groups.get(edge.one());
        Group<T> other = groups.get(edge.other());
        if (one != other && !conflict.apply(head(one), head(other))) {
            unite(edge, groups);
        }
    }

    private void unite(Edge<T> edge, Map<T, Group<T>> groups) {
        Group<T> one = groups.get(edge.one());
        Group<T> other = groups.get(edge.other());
        if (one == other) {
            return;
        }
        List<T> members = new ArrayList<>(one.members());
        members.addAll(other.members());
        members.sort(order);
        List<Edge<T>> joins = new ArrayList<>(one.joins());
        joins.addAll(other.joins());
        joins.add(edge);
        Group<T> both = new Group<>(members, joins);
        members.forEach(member -> groups.put(member, both));
    }

    private static <T> List<T> head(Group<T> group) {
        return group.members().subList(0, Math.min(MOST_LOOKED_AT, group.members().size()));
    }
}
