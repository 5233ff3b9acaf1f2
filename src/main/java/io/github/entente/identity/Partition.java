package io.github.entente.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Groups that come together pair by pair. Not for several threads.
 *
 * @param <T> what is grouped
 */
public final class Partition<T> {

    /** A conflict is looked for among so many of the first members of each group, so that one in thousands of articles stays cheap. */
    private static final int MOST_LOOKED_AT = 64;

    private final Comparator<T> order;
    private final Grouping.Conflict<T> conflict;
    private final Function<T, ?> source;
    private final Map<T, Grouping.Group<T>> groups = new HashMap<>();

    /** @param source what tells of a member; a conflict between two of one source is found however large their groups are */
    Partition(Comparator<T> order, Grouping.Conflict<T> conflict, Function<T, ?> source) {
        this.order = order;
        this.conflict = conflict;
        this.source = source;
    }

    /** Takes up what is not known yet, each in a group of its own. */
    public void add(Collection<T> members) {
        members.forEach(member -> groups.computeIfAbsent(member, any -> new Grouping.Group<>(List.of(member), List.of())));
    }

    /** The group of one that was taken up. */
    public Grouping.Group<T> group(T member) {
        return groups.get(member);
    }

    /** Makes the groups of both one, unless they are so already or a conflict is between them. */
    public void join(Grouping.Edge<T> edge) {
        Grouping.Group<T> one = groups.get(edge.one());
        Grouping.Group<T> other = groups.get(edge.other());
        if (one != other && !conflict.apply(head(one), head(other)) && !toldApart(one.members(), other.members())) {
            unite(edge);
        }
    }

    /** Whether one source tells of a member of each, beyond those that were looked at, and these are not one. */
    private boolean toldApart(List<T> one, List<T> other) {
        if (one.size() <= MOST_LOOKED_AT && other.size() <= MOST_LOOKED_AT) {
            return false;
        }
        List<T> few = one.size() < other.size() ? one : other;
        Map<Object, List<T>> bySource = few.stream().collect(Collectors.groupingBy(source));
        return (few == one ? other : one).stream().anyMatch(b -> bySource.getOrDefault(source.apply(b), List.of()).stream().anyMatch(a -> conflict.apply(List.of(a), List.of(b))));
    }

    /** Makes the groups of both one whatever speaks against it. */
    public void unite(Grouping.Edge<T> edge) {
        Grouping.Group<T> one = groups.get(edge.one());
        Grouping.Group<T> other = groups.get(edge.other());
        if (one == other) {
            return;
        }
        List<T> members = new ArrayList<>(one.members());
        members.addAll(other.members());
        members.sort(order);
        List<Grouping.Edge<T>> joins = new ArrayList<>(one.joins());
        joins.addAll(other.joins());
        joins.add(edge);
        Grouping.Group<T> both = new Grouping.Group<>(members, joins);
        members.forEach(member -> groups.put(member, both));
    }

    private static <T> List<T> head(Grouping.Group<T> group) {
        return group.members().subList(0, Math.min(MOST_LOOKED_AT, group.members().size()));
    }
}
