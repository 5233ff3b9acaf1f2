package io.github.entente;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

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

/** The story over many articles, as the program reads it, read once for all tests; and what a store holds. */
final class StoryArticles {

    private static final Path STORY = Path.of("src/test/resources/io/github/entente/identity/story");
    private static final int SIZE = 17;
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Map<String, Graph> GRAPHS = read();

    private StoryArticles() {
    }

    /** Each article's graph by its IRI. */
    static Map<String, Graph> graphs() {
        return GRAPHS;
    }

    /** An empty store; without reference data, of which the articles' graphs repeat what they need, for it takes long to load. */
    static Store open(Path directory) {
        return Store.open(directory, new Schema(KNOWLEDGE.ontology().terms(), Graph.emptyGraph));
    }

    /** Puts articles into a store in an order, so many at a time. */
    static Store put(Store store, Map<String, Graph> graphs, List<String> order, int atATime) {
        for (int i = 0; i < order.size(); i += atATime) {
            Map<String, Graph> some = new LinkedHashMap<>();
            order.subList(i, Math.min(order.size(), i + atATime)).forEach(article -> some.put(article, graphs.get(article)));
            store.putAll(some);
        }
        return store;
    }

    /** What a graph says. */
    static Set<String> statements(Graph graph) {
        return graph.stream().map(Triple::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    /** All statements but those that do not depend on articles. */
    static Set<String> statements(Store store) {
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

    /** The rows of an answer, cells parted by bars. */
    static List<String> rows(Store store, String query) {
        String prefixes = """
                PREFIX ent:  <https://w3id.org/entente/ns#>
                PREFIX foaf: <http://xmlns.com/foaf/0.1/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                """;
        List<String> rows = new ArrayList<>();
        Txn.executeRead(store.dataset(), () -> {
            try (QueryExecution execution = QueryExecutionFactory.create(prefixes + query, store.dataset())) {
                List<String> columns = execution.getQuery().getResultVars();
                execution.execSelect().forEachRemaining(row -> rows.add(String.join(" | ", columns.stream().map(column -> cell(row, column)).toList())));
            }
        });
        return rows;
    }

    private static String cell(QuerySolution row, String column) {
        RDFNode node = row.get(column);
        return node == null ? "" : node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }

    private static Map<String, Graph> read() {
        Map<String, Graph> graphs = new TreeMap<>();
        Pipeline.of(Reader.load(progress -> { }), KNOWLEDGE).run(ArticleFiles.read(List.of(STORY), ArticleOptions.defaults()), new Sink() {
            @Override
            public boolean holds(String articleGraph) {
                return false;
            }

            @Override
            public List<Replacement> put(Map<String, Graph> some) {
                graphs.putAll(some);
                return List.of();
            }
        }, outcome -> { });
        assertThat(graphs).hasSize(SIZE);
        return Collections.unmodifiableMap(graphs);
    }
}
