package io.github.entente.identity;

import java.util.ArrayList;
import java.util.List;

/** What was found for two events being one, while they are compared. */
final class Tally {

    private final List<Ground> grounds = new ArrayList<>();
    private double score;

    void add(double weight, Ground ground) {
        score += weight;
        if (weight > 0 && !grounds.contains(ground)) {
            grounds.add(ground);
        }
    }

    boolean has(Ground ground) {
        return grounds.contains(ground);
    }

    double score() {
        return score;
    }

    /** Rounded, so that a score does not depend on the order of sums. */
    Finding finding() {
        return new Finding.Likely(Math.round(Math.clamp(score, 0, 1) * 1000) / 1000.0, grounds);
    }
}
