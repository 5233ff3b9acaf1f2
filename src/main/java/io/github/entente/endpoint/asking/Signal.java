package io.github.entente.endpoint.asking;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

/** Tells a query to stop. The engine looks at it between rows; our own parts look inside of what the engine does in one go. */
final class Signal {

    /** Why. */
    enum Reason {
        /** It took too long. */
        TIME,
        /** The memory runs out. */
        MEMORY
    }

    private static final int SHOWN = 500;

    private final AtomicBoolean raised = new AtomicBoolean();
    private final AtomicReference<@Nullable Reason> reason = new AtomicReference<>();
    private volatile String words = "";

    /** The first reason counts. */
    void raise(Reason why) {
        reason.compareAndSet(null, why);
        raised.set(true);
    }

    /** @throws QueryCancelledException if it is raised */
    void check() {
        if (raised.get()) {
            throw new QueryCancelledException();
        }
    }

    /** What the query is, for the log. */
    void about(String query) {
        words = query.substring(0, Math.min(SHOWN, query.length())).replaceAll("\\p{Cntrl}+", " ");
    }

    String words() {
        return words;
    }

    @Nullable Reason reason() {
        return reason.get();
    }

    /** What the engine watches. */
    AtomicBoolean flag() {
        return raised;
    }
}
