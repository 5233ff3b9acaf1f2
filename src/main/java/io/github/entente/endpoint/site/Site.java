package io.github.entente.endpoint.site;

import io.github.entente.query.QueryLibrary;
import io.github.entente.store.Store;

/**
 * What every part of the server works on.
 *
 * @param store the data, which may change while they are served
 * @param library the questions
 * @param configuration the settings
 */
public record Site(Store store, QueryLibrary library, Configuration configuration) {
}
