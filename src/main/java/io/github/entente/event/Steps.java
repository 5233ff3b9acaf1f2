package io.github.entente.event;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A share as traits: one for each step that it is above. */
final class Steps {

    private static final List<Double> SHARES = List.of(0.03, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9);

    private final List<Double> shares;
    private final List<String> names;
    private final Map<String, List<String>> together = new ConcurrentHashMap<>();

    /** @param what has the share */
    Steps(String what) {
        this(what, SHARES);
    }

    /**
     * @param what has the share
     * @param shares the steps, from the lowest to the highest
     */
    Steps(String what, List<Double> shares) {
        this.shares = List.copyOf(shares);
        this.names = shares.stream().map(share -> what + ">" + share).toList();
    }

    /** Those of a share, from 0 to 1: {@code place>0.03}, {@code place>0.1}. */
    List<String> below(double share) {
        return names.subList(0, count(share));
    }

    /** The same, each together with another trait: {@code told&place>0.03}. */
    List<String> below(double share, String with) {
        return together.computeIfAbsent(with, trait -> names.stream().map(name -> trait + "&" + name).toList()).subList(0, count(share));
    }

    private int count(double share) {
        int steps = 0;
        while (steps < shares.size() && share > shares.get(steps)) {
            steps++;
        }
        return steps;
    }
}
