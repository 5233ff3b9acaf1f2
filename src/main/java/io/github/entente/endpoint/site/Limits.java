package io.github.entente.endpoint.site;

import java.time.Duration;

/**
 * What one client may have at most; {@code fuseki-config.ttl} explains each.
 *
 * @param rows rows, or triples, of an answer
 * @param bytes text in the values of an answer, in bytes
 * @param time from the begin of a query to its last row
 * @param streamTime the same for a stream
 * @param queryBytes size of a query
 * @param uploadBytes size of what is sent to be stored
 * @param concurrent queries at the same time, of all clients
 * @param perClient queries at the same time, of one client
 * @param waiting queries of one client that wait for their turn
 * @param patience how long a query waits for its turn
 */
public record Limits(int rows, long bytes, Duration time, Duration streamTime, int queryBytes, int uploadBytes, int concurrent, int perClient,
        int waiting, Duration patience) {

    static Limits of(Settings settings) {
        return new Limits(settings.number("rows"), settings.number("megabytes") * 1_000_000L, settings.duration("time"), settings.duration("streamTime"),
                settings.number("queryKilobytes") * 1_000, settings.number("uploadMegabytes") * 1_000_000, settings.number("concurrent"),
                settings.number("perClient"), settings.number("waiting"), settings.duration("patience"));
    }
}
