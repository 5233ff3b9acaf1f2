package io.github.entente.identity;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Groups what is one thing: the best pair first, and never across two that are known to be apart.
 *
 * @param <T> what is grouped
 */
public final class Grouping<T> {

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
        Partition<T> groups = new Partition<>(order, conflict, member -> member);
        groups.add(members);
        edges.stream().sorted(best(order)).forEach(groups::join);
        return members.stream().sorted(order).map(groups::group).distinct().toList();
    }

    /** The best pair first, of equally good ones that which is earlier in an order. */
    public static <T> Comparator<Edge<T>> best(Comparator<T> order) {
        return Comparator.comparingDouble((Edge<T> edge) -> -edge.finding().score()).thenComparing(Edge::one, order).thenComparing(Edge::other, order);
    }
}
