package io.github.entente.endpoint.asking;

import java.time.Duration;

/**
 * What queries may take at most.
 *
 * @param rows rows, or triples, of an answer
 * @param bytes text in the values of an answer
 * @param time from the begin of a query to its last row
 * @param concurrent queries at the same time, of all clients
 * @param perClient queries at the same time, of one client
 * @param waiting queries of one client that wait for their turn
 * @param patience how long a query waits for its turn
 */
public record Limits(int rows, long bytes, Duration time, int concurrent, int perClient, int waiting, Duration patience) {

    /** For answers that nobody waits for, one at a time. */
    public Limits preparing(Duration longer) {
        return new Limits(rows, bytes, longer, 1, 1, 1, patience);
    }

    /** For answers that are written while they are found: without a cap, but few at a time. */
    public Limits streaming(Duration longer) {
        return new Limits(Integer.MAX_VALUE, Long.MAX_VALUE, longer, 2, 1, 1, patience);
    }
}
