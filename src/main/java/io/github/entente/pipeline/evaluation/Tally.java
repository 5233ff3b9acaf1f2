package io.github.entente.pipeline.evaluation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** Counts of an article, a class of events, or all. Filled while one article is scored; not for several threads. */
public final class Tally {

    private final Map<Count, Integer> counts = new EnumMap<>(Count.class);

    void add(Count what, int number) {
        counts.merge(what, number, Integer::sum);
    }

    /** Counts one if it is so. */
    void add(Count what, boolean so) {
        add(what, so ? 1 : 0);
    }

    /** How many there are; 0 if none was counted. */
    public int get(Count what) {
        return counts.getOrDefault(what, 0);
    }

    /** What part of {@code whole} is {@code part}; 0 if there is nothing. */
    public double share(Count part, Count whole) {
        return (double) get(part) / Math.max(1, get(whole));
    }

    static Tally sum(Collection<Tally> tallies) {
        Tally sum = new Tally();
        tallies.forEach(tally -> tally.counts.forEach(sum::add));
        return sum;
    }
}
