package io.github.entente.text.time;

import java.util.function.UnaryOperator;

import io.github.entente.base.When;

/** A timing with both a first and a last day: "last week", but not "since last week". */
@FunctionalInterface
interface Meaning extends Timing {

    /** The days that the words cover, read from {@code now}. */
    Period at(Moment now);

    @Override
    default When when(Moment now) {
        return at(now).when();
    }

    /** The same with {@code step} done to whatever period it comes to. */
    default Meaning map(UnaryOperator<Period> step) {
        return now -> step.apply(at(now));
    }
}
