package io.github.entente.endpoint.asking;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.ProblemException;

/** Lets queries in, in the order in which they come, a few of each client and not too many in all. */
final class Turns {

    private final Limits limits;
    private final Semaphore all;
    private final ConcurrentHashMap<String, Share> shares = new ConcurrentHashMap<>();

    Turns(Limits limits) {
        this.limits = limits;
        this.all = new Semaphore(limits.concurrent(), true);
    }

    /** A place among those that run. */
    @FunctionalInterface
    interface Turn extends AutoCloseable {
        /** Gives the place to the next. */
        @Override
        void close();
    }

    /**
     * Waits for a turn.
     *
     * @throws ProblemException 429 if the client has too many already, 503 if all together have
     */
    Turn take(String client) {
        Share share = shares.compute(client, (name, known) -> known == null ? new Share(1, new Semaphore(limits.perClient(), true)) : known.with(1));
        try {
            if (share.users > limits.perClient() + limits.waiting() || !entered(share.own)) {
                throw busy(429, "this client has " + limits.perClient() + " queries running, its share, and others waiting; ask one after the other");
            }
            if (!entered(all)) {
                share.own.release();
                throw busy(503, "the server answers " + limits.concurrent() + " queries already, and their turn did not end in time; ask again later");
            }
        } catch (ProblemException e) {
            leave(client);
            throw e;
        }
        return () -> {
            all.release();
            share.own.release();
            leave(client);
        };
    }

    /** How many run now. */
    int running() {
        return limits.concurrent() - all.availablePermits();
    }

    private boolean entered(Semaphore places) {
        Duration patience = limits.patience();
        try {
            return places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy(503, "the server stops");
        }
    }

    private void leave(String client) {
        shares.computeIfPresent(client, (name, share) -> share.users == 1 ? null : share.with(-1));
    }

    private ProblemException busy(int status, String detail) {
        return Problem.of(status, detail).withHeader("Retry-After", Long.toString(Math.max(1, limits.patience().toSeconds()))).exception();
    }

    /**
     * Of one client.
     *
     * @param users queries that run or wait
     * @param own the places for those that run
     */
    private record Share(int users, Semaphore own) {
        Share with(int more) {
            return new Share(users + more, own);
        }
    }
}
