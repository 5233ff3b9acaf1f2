package io.github.entente.store.search;

/**
 * How the index differs from the data.
 *
 * @param entries how many entries the index has
 * @param missing how many names and sentences of the data it lacks
 * @param stray how many entries it has of what the data no longer says
 */
public record Differences(long entries, long missing, long stray) {

    /** Whether there are none. */
    public boolean none() {
        return missing == 0 && stray == 0;
    }
}
