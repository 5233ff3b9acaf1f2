package io.github.entente.endpoint.site;

import java.time.Duration;

import io.github.entente.endpoint.asking.Asker;
import io.github.entente.endpoint.asking.MemoryWatch;
import io.github.entente.endpoint.http.KeptReplies;
import io.github.entente.query.QueryLibrary;
import io.github.entente.store.Statistics;
import io.github.entente.store.Store;

/**
 * What every part of the server works on.
 *
 * @param store the data, which may change while they are served
 * @param library the questions
 * @param configuration the settings
 * @param asker runs queries of strangers, each with an answer that is complete or none
 * @param streamer the same for answers without a cap, which are written while they are found
 * @param preparer works answers out before they are asked for, and may take longer than somebody would wait
 * @param kept what was answered since the store changed
 * @param statistics how much the store holds
 */
public record Site(Store store, QueryLibrary library, Configuration configuration, Asker asker, Asker streamer, Asker preparer, KeptReplies kept, PerRevision<Statistics> statistics)
        implements AutoCloseable {

    /** Counting every triple of the largest store is over by then. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    /** How much the store holds in its present state; waits until that is counted. */
    public Statistics counts() {
        return statistics.within(LONGEST).value();
    }

    /** Stops what still reads the store. */
    @Override
    public void close() {
        asker.close();
        streamer.close();
        preparer.close();
        statistics.close();
    }

    /** A site with limits as configured. */
    public static Site of(Store store, Configuration configuration) {
        MemoryWatch memory = new MemoryWatch();
        return new Site(store, QueryLibrary.load(), configuration, new Asker(store, configuration.limits(), memory),
                new Asker(store, configuration.limits().streaming(configuration.streamTime()), memory),
                new Asker(store, configuration.limits().preparing(configuration.streamTime()), memory),
                new KeptReplies(configuration.keptBytes()), new PerRevision<>(store, store::statistics));
    }
}
