package io.github.entente.endpoint.site;

import io.github.entente.endpoint.asking.Asker;
import io.github.entente.endpoint.asking.MemoryWatch;
import io.github.entente.query.QueryLibrary;
import io.github.entente.store.Store;

/**
 * What every part of the server works on.
 *
 * @param store the data, which may change while they are served
 * @param library the questions
 * @param configuration the settings
 * @param asker runs queries of strangers, each with an answer that is complete or none
 * @param streamer the same for answers without a cap, which are written while they are found
 */
public record Site(Store store, QueryLibrary library, Configuration configuration, Asker asker, Asker streamer) {

    /** A site with limits as configured. */
    public static Site of(Store store, Configuration configuration) {
        MemoryWatch memory = new MemoryWatch();
        return new Site(store, QueryLibrary.load(), configuration, new Asker(store, configuration.limits(), memory),
                new Asker(store, configuration.limits().streaming(configuration.streamTime()), memory));
    }
}
