package io.github.entente;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.apache.jena.geosparql.configuration.GeoSPARQLConfig;
import org.apache.jena.geosparql.spatial.SpatialIndexException;
import org.apache.jena.geosparql.spatial.index.v2.SpatialIndexLib;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

import io.github.entente.ontology.TurtleFolder;
import io.github.entente.pipeline.Knowledge;
import io.github.entente.store.Store;

/** Measures search in a store: words, places, the index itself. {@code docs/search.md} tells how to run it. */
final class SearchBenchmark {

    private static final int ROUNDS = 40;
    private static final List<String> WORDS = List.of("minister", "exercise AND naval", "\"joint statement\"", "yokosuka", "talk*");

    private SearchBenchmark() {
    }

    public static void main(String[] arguments) throws IOException, SpatialIndexException {
        places();
        try (Store store = Knowledge.bundled().open(Path.of(arguments[0]))) {
            DatasetGraph data = store.dataset().asDatasetGraph();
            System.out.println(store.statistics());
            for (String words : WORDS) {
                String query = ("PREFIX text: <http://jena.apache.org/text#> PREFIX ent: <https://w3id.org/entente/ns#> "
                        + "SELECT ?s ?q { (?s ?score ?q) text:query (ent:quote '%s' 50) }").formatted(words);
                report("text:query " + words, () -> count(data, query));
            }
            once("compare the index with the data", () -> store.search().compare().toString());
            String article = store.articles().get(store.articles().size() / 2);
            Graph graph = store.graph(article);
            report("take an article out and put it back", () -> {
                store.remove(article);
                store.put(article, graph);
                return graph.size();
            });
            once("rebuild the index", () -> {
                store.search().rebuild();
                return store.search().compare().toString();
            });
        }
    }

    private static void places() throws IOException, SpatialIndexException {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(data, () -> TurtleFolder.bundled("ontology/geography").stream().forEach(data.getDefaultGraph()::add));
        report("places: distance", ask(data, "distance.rq"));
        report("places: box and distance", ask(data, "box-and-distance.rq"));
        report("places: box", ask(data, "box.rq"));
        GeoSPARQLConfig.setupNoIndex();
        SpatialIndexLib.setSpatialIndex(data, SpatialIndexLib.buildSpatialIndex(data));
        report("places: spatial index", ask(data, "spatial-index.rq"));
    }

    private static Supplier<Object> ask(DatasetGraph data, String file) throws IOException {
        try (InputStream in = SearchBenchmark.class.getResourceAsStream("search/" + file)) {
            String query = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return () -> count(data, query);
        }
    }

    private static Object count(DatasetGraph data, String query) {
        return Txn.calculateRead(data, () -> {
            try (QueryExec select = QueryExec.dataset(data).query(query).build()) {
                return select.select().stream().count();
            }
        });
    }

    private static void once(String what, Supplier<Object> work) {
        long begun = System.nanoTime();
        Object result = work.get();
        System.out.printf(Locale.ROOT, "%-45s %10.1f ms             %s%n", what, (System.nanoTime() - begun) / 1e6, result);
    }

    private static void report(String what, Supplier<Object> work) {
        double[] times = new double[ROUNDS];
        Object result = null;
        for (int i = 0; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            result = work.get();
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        double first = times[0];
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%-45s %10.1f ms median %8.1f ms p95 %8.1f ms first   %s%n", what, times[ROUNDS / 2], times[ROUNDS * 95 / 100], first, result);
    }
}
