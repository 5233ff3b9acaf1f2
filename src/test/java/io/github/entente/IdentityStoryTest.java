package io.github.entente;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.entente.article.ArticleFiles;
import io.github.entente.article.ArticleOptions;
import io.github.entente.pipeline.Knowledge;
import io.github.entente.pipeline.Pipeline;
import io.github.entente.pipeline.Reader;
import io.github.entente.pipeline.Sink;
import io.github.entente.store.GraphNames;
import io.github.entente.store.Replacement;
import io.github.entente.store.Schema;
import io.github.entente.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A story told by sixteen articles: a visit from rumor to outcome, an exercise in three years, two people of one name, three
 * visits in one month. Read by the program, and put into stores in different orders.
 */
class IdentityStoryTest {

    private static final Path STORY = Path.of("src/test/resources/io/github/entente/identity/story");
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Map<String, Graph> ARTICLES = new TreeMap<>();

    @TempDir
    private Path directory;

    @BeforeAll
    static void read() {
        Pipeline pipeline = Pipeline.of(Reader.load(progress -> { }), KNOWLEDGE);
        pipeline.run(ArticleFiles.read(List.of(STORY), ArticleOptions.defaults()), new Sink() {
            @Override
            public boolean holds(String articleGraph) {
                return false;
            }

            @Override
            public List<Replacement> put(Map<String, Graph> graphs) {
                ARTICLES.putAll(graphs);
                return List.of();
            }
        }, outcome -> { });
        assertThat(ARTICLES).hasSize(16);
    }

    @Test
    void keepsAVisitFromRumorToOutcome() {
        try (Store store = store("all", new ArrayList<>(ARTICLES.keySet()), 16)) {
            assertThat(told(store, "Visit", "Harriet Colvin")).containsExactly("2027-06-09 Occurred: 2027-03-02 Proposed, 2027-03-20 Planned, "
                    + "2027-04-05 Planned, 2027-04-08 Denied, 2027-05-03 Postponed, 2027-05-20 Planned, 2027-06-10 Occurred");
            assertThat(told(store, "Meeting", "Bagas Wiratmo")).containsExactly("2027-06-09 Occurred: 2027-03-20 Planned, 2027-05-20 Planned, 2027-06-10 Occurred");
        }
    }

    @Test
    void keepsTheExercisesOfThreeYearsApart() {
        try (Store store = store("all", new ArrayList<>(ARTICLES.keySet()), 3)) {
            assertThat(told(store, "Exercise", "Australia")).containsExactly("2025-08-04/2025-08-08 Occurred: 2025-08-09 Occurred",
                    "2026-08-03/2026-08-07 Occurred: 2026-07-15 Planned, 2026-08-12 Occurred", "2027-08-02/2027-08-06 Occurred: 2027-08-11 Occurred");
        }
    }

    @Test
    void keepsTwoVisitsInOneMonthApart() {
        try (Store store = store("all", new ArrayList<>(ARTICLES.keySet()), 1)) {
            assertThat(told(store, "Visit", "Sora Kitagawa")).contains("2027-09-03 Occurred: 2027-09-04 Occurred, 2027-09-11 Occurred",
                    "2027-09-10 Occurred: 2027-09-11 Occurred", "2027-09-24 Occurred: 2027-09-25 Occurred");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void givesTheSameGraphsInAnyOrder(long seed) {
        Random random = new Random(seed);
        List<String> order = new ArrayList<>(ARTICLES.keySet());
        try (Store atOnce = store("at-once", order, order.size())) {
            Collections.shuffle(order, random);
            try (Store oneByOne = store("one-by-one", order, 1)) {
                assertThat(graphs(oneByOne)).isEqualTo(graphs(atOnce));
            }
            Collections.shuffle(order, random);
            try (Store some = store("some", order, 3)) {
                assertThat(graphs(some)).isEqualTo(graphs(atOnce));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void isAsIfWhatWasTakenOutHadNeverBeen(long seed) {
        List<String> order = new ArrayList<>(ARTICLES.keySet());
        Collections.shuffle(order, new Random(seed));
        List<String> rest = order.subList(6, order.size());
        try (Store without = store("without", rest, rest.size()); Store all = store("all", order, 4)) {
            order.subList(0, 6).forEach(all::remove);
            assertThat(graphs(all)).isEqualTo(graphs(without));
            order.subList(0, 6).forEach(article -> all.put(article, ARTICLES.get(article)));
            all.put(order.getFirst(), ARTICLES.get(order.getFirst()));
            rest.forEach(without::remove);
            order.forEach(article -> without.put(article, ARTICLES.get(article)));
            assertThat(graphs(all)).isEqualTo(graphs(without));
        }
    }

    @Test
    void tellsWhatEachArticleAloneTells() {
        try (Store store = store("all", new ArrayList<>(ARTICLES.keySet()), 16)) {
            ARTICLES.forEach((article, graph) -> assertThat(store.graph(article).size()).as(article).isEqualTo(graph.size()));
        }
    }

    /** Each event of a class in which somebody takes part, with its time, its status and the days and statuses of the reports. */
    private static List<String> told(Store store, String type, String actor) {
        String query = """
                PREFIX ent:  <https://w3id.org/entente/ns#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                SELECT ?event ?date ?status ?day ?claimed {
                  { SELECT DISTINCT ?event ?date ?status { ?event a ent:%s ; ent:participant/rdfs:label ?name ; ent:status ?status
                    OPTIONAL { ?event ent:date ?date } FILTER (STR(?name) = "%s") } }
                  ?claim ent:about ?event ; ent:claimedStatus ?claimed ; ent:asOf ?day
                } ORDER BY ?date ?event ?day""".formatted(type, actor);
        Map<String, String> events = new java.util.LinkedHashMap<>();
        Txn.executeRead(store.dataset(), () -> {
            try (QueryExecution execution = QueryExecutionFactory.create(query, store.dataset())) {
                execution.execSelect().forEachRemaining(row -> {
                    String date = row.contains("date") ? row.getLiteral("date").getLexicalForm() + " " : "";
                    String report = row.getLiteral("day").getLexicalForm() + " " + row.getResource("claimed").getLocalName();
                    events.merge(row.getResource("event").getURI(), date + row.getResource("status").getLocalName() + ": " + report,
                            (before, now) -> before.endsWith(report) ? before : before + ", " + report);
                });
            }
        });
        return List.copyOf(events.values());
    }

    /** All statements but those that do not depend on articles. */
    private static Set<String> graphs(Store store) {
        DatasetGraph dataset = store.dataset().asDatasetGraph();
        Set<String> all = new TreeSet<>();
        Set<Node> fixed = Set.of(GraphNames.ONTOLOGY, GraphNames.REFERENCE);
        Txn.executeRead(dataset, () -> dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining((Quad quad) -> {
            if (!fixed.contains(quad.getGraph())) {
                all.add(quad.toString());
            }
        }));
        return all;
    }

    private Store store(String name, List<String> order, int atATime) {
        // The articles' graphs repeat what they need of the reference data, which takes long to load.
        Store store = Store.open(directory.resolve(name), new Schema(KNOWLEDGE.ontology().terms(), Graph.emptyGraph));
        for (int i = 0; i < order.size(); i += atATime) {
            Map<String, Graph> some = new HashMap<>();
            order.subList(i, Math.min(order.size(), i + atATime)).forEach(article -> some.put(article, ARTICLES.get(article)));
            store.putAll(some);
        }
        return store;
    }
}
