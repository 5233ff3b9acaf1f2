package io.github.entente.pipeline;

import java.util.Map;

import org.apache.jena.graph.Graph;

import io.github.entente.store.Store;

/** Where the graphs of articles go. */
public interface Sink extends AutoCloseable {

    /** Whether it has the article's graph; MUST be safe for several threads. */
    boolean holds(String articleGraph);

    /** Takes the graphs of some articles, by name and in order; MUST have them for good when it returns. */
    void put(Map<String, Graph> graphs);

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
            public void put(Map<String, Graph> graphs) {
                store.putAll(graphs);
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
            public void put(Map<String, Graph> graphs) {
                // What was read and found valid is reported, and that is all.
            }
        };
    }

    /** Here and there; an article is known if both have it. */
    default Sink and(Sink other) {
        Sink first = this;
        return new Sink() {
            @Override
            public boolean holds(String articleGraph) {
                return first.holds(articleGraph) && other.holds(articleGraph);
            }

            @Override
            public void put(Map<String, Graph> graphs) {
                first.put(graphs);
                other.put(graphs);
            }

            @Override
            public void close() {
                try (first; other) {
                    // Both are closed, whatever comes of the first.
                }
            }
        };
    }

    /** The same, but it takes every article again: after a change to the lexicon an old graph is out of date. */
    default Sink again() {
        Sink known = this;
        return new Sink() {
            @Override
            public boolean holds(String articleGraph) {
                return false;
            }

            @Override
            public void put(Map<String, Graph> graphs) {
                known.put(graphs);
            }

            @Override
            public void close() {
                known.close();
            }
        };
    }
}
