package io.github.entente.pipeline;

/** Told how a run goes on, in the order of the inputs and from one thread. */
@FunctionalInterface
public interface Progress {

    /** Called once for each input, when nothing can undo its outcome any more. */
    void done(Outcome outcome);

    /** Tells another, too, afterwards. */
    default Progress and(Progress other) {
        return outcome -> {
            done(outcome);
            other.done(outcome);
        };
    }
}
