package io.github.entente.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.graph.Graph;

import io.github.entente.store.Replacement;
import io.github.entente.store.Store;

/** Where the graphs of articles go. */
public interface Sink extends AutoCloseable {

    /** Whether it has the article's graph; MUST be safe for several threads. */
    boolean holds(String articleGraph);

    /** The IRI of a newer version of the article that it has from the same address; MUST be safe for several threads. */
    default Optional<String> newerVersion(String articleGraph) {
        return Optional.empty();
    }

    /**
     * Takes the graphs of some articles, by name and in order; MUST have them for good when it returns.
     *
     * @return which versions took the place of which
     */
    List<Replacement> put(Map<String, Graph> graphs);

    /** Nothing more will come. */
    @Override
    default void close() {
    }

    /** Into a store, which stays open. */
    static Sink into(Store store) {
        return new Sink() {
            @Override
            public boolean holds(String articleGraph) {
                return store.holds(articleGraph);
            }

            @Override
            public Optional<String> newerVersion(String articleGraph) {
                return store.newerVersion(articleGraph);
            }

            @Override
            public List<Replacement> put(Map<String, Graph> graphs) {
                return store.putAll(graphs);
            }
        };
    }

    /** Nowhere: a dry run. */
    static Sink nowhere() {
        return new Sink() {
            @Override
            public boolean holds(String articleGraph) {
                return false;
            }

            @Override
            public List<Replacement> put(Map<String, Graph> graphs) {
                // What was read and found valid is reported, and that is all.
                return List.of();
            }
        };
    }

    /** Here and there; an article is known if both have it. What replaces what is for the first to tell. */
    default Sink and(Sink other) {
        Sink first = this;
        return new Sink() {
            @Override
            public boolean holds(String articleGraph) {
                return first.holds(articleGraph) && other.holds(articleGraph);
            }

            @Override
            public Optional<String> newerVersion(String articleGraph) {
                return first.newerVersion(articleGraph);
            }

            @Override
            public List<Replacement> put(Map<String, Graph> graphs) {
                List<Replacement> replacements = first.put(graphs);
                other.put(graphs);
                return replacements;
            }

            @Override
            public void close() {
                try (first; other) {
                    // Both are closed, whatever comes of the first.
                }
            }
        };
    }

    /** The same, but it takes every article that it has again: after a change to the lexicon an old graph is out of date. */
    default Sink again() {
        Sink known = this;
        return new Sink() {
            @Override
            public boolean holds(String articleGraph) {
                return false;
            }

            @Override
            public Optional<String> newerVersion(String articleGraph) {
                return known.newerVersion(articleGraph);
            }

            @Override
            public List<Replacement> put(Map<String, Graph> graphs) {
                return known.put(graphs);
            }

            @Override
            public void close() {
                known.close();
            }
        };
    }
}
