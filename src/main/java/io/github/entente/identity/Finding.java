package io.github.entente.identity;

import java.util.List;
import java.util.stream.Collectors;

/** What comes of comparing two descriptions. */
public sealed interface Finding {

    /** From this score on two descriptions are taken to be of one thing. */
    double ENOUGH = 0.6;

    /**
     * Nothing excludes that they are one.
     *
     * @param score how much speaks for it, 0 to 1
     * @param grounds what does
     */
    record Likely(double score, List<Ground> grounds) implements Finding {
        public Likely {
            grounds = List.copyOf(grounds);
        }

        @Override
        public String words() {
            return grounds.stream().map(Ground::words).collect(Collectors.joining(", "));
        }
    }

    /**
     * They are not taken to be one.
     *
     * @param reason why, as a sentence without full stop
     * @param cause what kind of reason that is
     */
    record Apart(String reason, Cause cause) implements Finding {
        @Override
        public String words() {
            return reason;
        }
    }

    /** Why two are kept apart. */
    enum Cause {
        /** What is known of both excludes it. */
        FACTS,
        /** Their times exclude each other, which a postponement can explain. */
        TIME,
        /** Nothing excludes it, but too little is known. */
        TOO_LITTLE,
        /** A person has decided so. */
        DECISION
    }

    /** Why, in words. */
    String words();

    default double score() {
        return this instanceof Likely likely ? likely.score() : 0;
    }

    default boolean enough() {
        return score() >= ENOUGH;
    }

    /** Whether they cannot be in one group. */
    default boolean excludes() {
        return this instanceof Apart apart && apart.cause() != Cause.TOO_LITTLE;
    }
}
