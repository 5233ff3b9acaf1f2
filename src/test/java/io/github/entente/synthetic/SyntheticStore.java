package io.github.entente.synthetic;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.jena.graph.Graph;

import io.github.entente.graph.Ent;
import io.github.entente.graph.GraphWriter;
import io.github.entente.pipeline.Knowledge;
import io.github.entente.pipeline.Pipeline;
import io.github.entente.store.Store;

/** Not a test: fills a store with synthetic articles, for benchmarks that need a large one. */
public final class SyntheticStore {

    private static final int SEED = 1;
    /** As many as a real ingest stores in one transaction, unless told otherwise. */
    static final int BATCH = Integer.getInteger("batch", Pipeline.DEFAULT_BATCH);
    private static final int EVENTS = Integer.getInteger("events", SyntheticReadings.EVENTS);

    private SyntheticStore() {
    }

    /**
     * Fills a store, going on where it was.
     *
     * @param arguments the directory of the store, and how many articles it shall hold
     */
    public static void main(String... arguments) {
        fill(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    /** Fills the store in a directory, going on where it was, until it holds so many. */
    public static void fill(Path directory, int articles) {
        Knowledge knowledge = Knowledge.bundled();
        try (Store store = knowledge.open(directory)) {
            fill(store, knowledge, store.articles().size(), articles);
            System.out.println(store.statistics());
        }
    }

    static SyntheticReadings readings() {
        return new SyntheticReadings(SEED, EVENTS);
    }

    /** Puts the articles with these numbers into a store. */
    public static void fill(Store store, Knowledge knowledge, int begin, int end) {
        SyntheticReadings readings = readings();
        GraphWriter writer = new GraphWriter(knowledge.reference());
        for (int from = begin; from < end; from += BATCH) {
            store.putAll(graphs(readings, writer, from, Math.min(end, from + BATCH)));
        }
    }

    /** The graphs of some articles by name. */
    public static Map<String, Graph> graphs(SyntheticReadings readings, GraphWriter writer, int begin, int end) {
        return graphs(readings, writer, IntStream.range(begin, end));
    }

    static Map<String, Graph> graphs(SyntheticReadings readings, GraphWriter writer, IntStream numbers) {
        Map<String, Graph> graphs = new LinkedHashMap<>();
        numbers.mapToObj(readings::reading).forEach(reading -> graphs.put(Ent.article(reading.mentions().text().article().id()), writer.write(reading)));
        return graphs;
    }
}
