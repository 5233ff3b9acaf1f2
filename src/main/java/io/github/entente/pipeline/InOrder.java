package io.github.entente.pipeline;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Works on several inputs at a time, yet hands on the results in the order of the inputs, and takes in no more than it works on.
 *
 * @param <A> the inputs
 * @param <B> the results
 */
final class InOrder<A, B> implements Iterator<B>, AutoCloseable {

    private static final int MOST_THREADS = 8;
    /** Inputs taken in for each thread: one in work, one waiting, so that no thread idles behind a long one. */
    private static final int AHEAD = 2;

    private final Iterator<A> inputs;
    private final Function<A, B> work;
    private final int window;
    private final ExecutorService threads;
    private final Queue<CompletableFuture<B>> begun = new ArrayDeque<>();

    InOrder(Iterator<A> inputs, Function<A, B> work) {
        int count = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
        this.inputs = inputs;
        this.work = work;
        this.window = count * AHEAD;
        this.threads = Executors.newFixedThreadPool(count);
    }

    @Override
    public boolean hasNext() {
        while (begun.size() < window && inputs.hasNext()) {
            A input = inputs.next();
            begun.add(CompletableFuture.supplyAsync(() -> work.apply(input), threads));
        }
        return !begun.isEmpty();
    }

    /** @throws RuntimeException what the work threw on this input */
    @Override
    public B next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            return begun.remove().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Waits for what is in work; nothing new is begun. */
    @Override
    public void close() {
        threads.close();
    }
}
