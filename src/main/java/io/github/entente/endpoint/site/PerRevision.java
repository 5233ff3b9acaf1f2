package io.github.entente.endpoint.site;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.github.entente.store.Store;

/**
 * Something worked out once for each revision of the store. Whoever asks after a write gets the former value while the new one is
 * worked out, so that nobody waits but the very first.
 *
 * @param <T> what is worked out
 */
public final class PerRevision<T> implements AutoCloseable {

    private final Store store;
    private final Supplier<T> work;
    private final AtomicBoolean working = new AtomicBoolean();
    private volatile @Nullable Made<T> made;
    private volatile CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    public PerRevision(Store store, Supplier<T> work) {
        this.store = store;
        this.work = work;
    }

    /**
     * Of one revision.
     *
     * @param revision the store's
     * @param value what came of it
     */
    public record Made<T>(String revision, T value) {
    }

    /** The same as {@link #get}, with its revision; waits so long after a write that the new one is worked out. */
    public Made<T> within(Duration patience) {
        if (!current().revision().equals(store.revision())) {
            try {
                last.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException e) {
                // The former one is there.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return current();
    }

    public T get() {
        return current().value();
    }

    /** The revision of what {@link #get} gives. */
    public String revision() {
        return current().revision();
    }

    private Made<T> current() {
        Made<T> known = made;
        if (known == null) {
            return first();
        }
        if (!known.revision().equals(store.revision()) && working.compareAndSet(false, true)) {
            last = CompletableFuture.runAsync(this::make).whenComplete((done, fault) -> working.set(false));
        }
        return known;
    }

    /** Begins to work it out, so that it is there when it is asked for. */
    public void begin() {
        last = CompletableFuture.runAsync(this::get);
    }

    /** Waits until nothing reads the store any more, which is about to be closed. */
    @Override
    public void close() {
        last.handle((done, fault) -> true).join();
    }

    private synchronized Made<T> first() {
        Made<T> known = made;
        return known == null ? make() : known;
    }

    private Made<T> make() {
        String revision = store.revision();
        Made<T> fresh = new Made<>(revision, work.get());
        made = fresh;
        return fresh;
    }
}
