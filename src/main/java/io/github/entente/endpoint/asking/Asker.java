package io.github.entente.endpoint.asking;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.ProblemException;
import io.github.entente.store.Store;

/**
 * Runs queries within {@link Limits}: as many at a time as there are places, each on a thread of its own that is stopped when time
 * or memory runs out. Whoever asks is answered in time even where the engine does not stop.
 *
 * <pre>{@code
 * Answer answer = asker.run(client, asker.limits().time(), session -> session.ask(query, Map.of()));
 * }</pre>
 */
public final class Asker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Asker.class);
    /** How long a query may take to notice that it shall stop. */
    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final Duration STOPPING = Duration.ofSeconds(5);
    /** Queries nest, and what reads and plans them recurs; the space is only taken when it is needed. */
    private static final long STACK_BYTES = 64L << 20;

    private final Store store;
    private final Limits limits;
    private final Turns turns;
    private final MemoryWatch memory;
    private final Tally tally = new Tally();
    private final Set<Signal> running = ConcurrentHashMap.newKeySet();

    public Asker(Store store, Limits limits, MemoryWatch memory) {
        this.store = store;
        this.limits = limits;
        this.turns = new Turns(limits);
        this.memory = memory;
    }

    /**
     * What is done with a session. MUST not keep it, and MUST not catch what stops it.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Work<T> {
        T with(Session session);
    }

    public Limits limits() {
        return limits;
    }

    /** Tells a registry of what was asked until now and will be. */
    public void measure(MeterRegistry registry, String name) {
        tally.measure(registry, name);
        Gauge.builder(name + ".running", turns, Turns::running).description("now, given-up ones that have not noticed among them").register(registry);
    }

    /** How many queries run now, those among them that were given up and have not noticed. */
    public int running() {
        return turns.running();
    }

    /**
     * Waits for a turn and does the work.
     *
     * @param client whose share it takes
     * @param time how long it may take, once it has its turn; the server's limit if that is shorter
     * @throws ProblemException 503 if time or memory runs out or all places are taken, 429 if the client's are, 413 if there is too much to tell,
     *     400 or 403 if the query is wrong or not allowed
     */
    public <T> T run(String client, Duration time, Work<T> work) {
        Duration allowed = time.compareTo(limits.time()) < 0 ? time : limits.time();
        long begin = System.nanoTime();
        int status = 500;
        try {
            T result = runWithin(turns.take(client), allowed, work);
            status = 200;
            return result;
        } catch (ProblemException e) {
            status = e.problem().status();
            throw e;
        } finally {
            tally.count(status, System.nanoTime() - begin);
        }
    }

    private <T> T runWithin(Turns.Turn turn, Duration allowed, Work<T> work) {
        Signal signal = new Signal();
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread worker = new Thread(null, () -> {
            running.add(signal);
            try (turn) {
                result.complete(memory.watching(signal, () -> work.with(new Session(store, limits, signal))));
            } catch (Throwable fault) { // what a thread dies of must reach whoever waits for it
                result.completeExceptionally(fault);
            } finally {
                running.remove(signal);
            }
        }, "query", STACK_BYTES);
        worker.setDaemon(true);
        worker.start();
        return await(result, signal, allowed);
    }

    private <T> T await(CompletableFuture<T> result, Signal signal, Duration allowed) {
        try {
            return result.get(allowed.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            signal.raise(Signal.Reason.TIME);
            return stopped(result, signal, allowed);
        } catch (ExecutionException e) {
            throw Faults.of(e.getCause(), signal, allowed);
        } catch (InterruptedException e) {
            signal.raise(Signal.Reason.TIME);
            Thread.currentThread().interrupt();
            throw Problem.of(503, "the server stops").exception(e);
        }
    }

    private <T> T stopped(CompletableFuture<T> result, Signal signal, Duration allowed) {
        try {
            result.orTimeout(GRACE.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException | CancellationException e) {
            if (e.getCause() instanceof TimeoutException) {
                LOG.warn("a query did not notice that its time was over; it keeps its place until it does: {}", signal.words());
            }
        }
        throw Faults.tooSlow(allowed);
    }

    /** Ends what runs, waits some seconds until it has, and ends the watch of the memory. */
    @Override
    public void close() {
        running.forEach(signal -> signal.raise(Signal.Reason.TIME));
        long end = System.nanoTime() + STOPPING.toNanos();
        while (turns.running() > 0 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        memory.close();
    }
}
