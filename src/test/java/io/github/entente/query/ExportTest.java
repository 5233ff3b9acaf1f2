package io.github.entente.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.entente.store.Schema;
import io.github.entente.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

/** The worked examples of the ontology in the terms of others. The expected graphs beside this class are those of examples 2 and 3. */
class ExportTest {

    private static final Path EXAMPLES = Path.of("ontology/examples");
    private static final String GRAPH = "https://w3id.org/entente/graph/";
    private static final String ENT = "https://w3id.org/entente/ns#";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String SCHEMA = "http://schema.org/";
    private static final Map<String, String> HELD = Map.of("article", "Marsh, Dizon hold talks");
    private static final QueryLibrary LIBRARY = QueryLibrary.load();

    @TempDir
    private static Path directory;
    private static Store two;
    private static Store all;

    @BeforeAll
    static void open() throws IOException {
        two = store("two", List.of(EXAMPLES.resolve("02-planned-and-held.ttl"), EXAMPLES.resolve("03-cancelled-exercise.ttl")));
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            all = store("all", files.filter(file -> file.toString().endsWith(".ttl")).toList());
        }
    }

    @AfterAll
    static void close() {
        two.close();
        all.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"export-sem", "export-schema", "export-prov", "export-web-annotation"})
    void exportsAsExpected(String export) {
        Graph expected = RDFDataMgr.loadGraph("io/github/entente/query/" + export + ".ttl");
        Graph exported = export(two, export, values(export));
        assertThat(missing(expected, exported)).as("not exported").isEmpty();
        assertThat(missing(exported, expected)).as("not expected").isEmpty();
        assertThat(exported.isIsomorphicWith(expected)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"export-sem", "export-schema", "export-prov", "export-web-annotation"})
    void exportsOnlyWhatTheArticleTellsWhereOneIsNamed(String export) {
        Graph article = export(two, export, HELD);
        assertThat(article.size()).isPositive().isLessThan(export(two, export, Map.of()).size());
        assertThat(missing(article, export(two, export, Map.of()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"export-sem", "export-schema", "export-prov", "export-web-annotation"})
    void mintsNoBlankNode(String export) {
        assertThat(export(all, export, Map.of()).stream())
                .isNotEmpty().noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
    }

    @Test
    void takesNothingForAnActivityThatDidNotOccur() {
        Graph data = examples();
        assertThat(members(export(all, "export-prov", Map.of()), PROV + "Activity")).isNotEmpty()
                .allSatisfy(activity -> assertThat(data.contains(activity, iri(ENT + "status"), iri(ENT + "Occurred"))).isTrue());
    }

    @Test
    void givesEveryEventOfSchemaOrgExactlyOneStatusAndLeavesOutWhatIsDeniedOrProposed() {
        Graph exported = export(all, "export-schema", Map.of());
        assertThat(members(exported, SCHEMA + "Event")).isNotEmpty().allSatisfy(event -> {
            assertThat(exported.stream(event, iri(SCHEMA + "eventStatus"), Node.ANY)).hasSize(1);
            assertThat(examples().contains(event, iri(ENT + "status"), iri(ENT + "Denied"))).isFalse();
            assertThat(examples().contains(event, iri(ENT + "status"), iri(ENT + "Proposed"))).isFalse();
        });
    }

    @Test
    void selectsWordsThatReadBackFromTheArticle() {
        Graph exported = export(all, "export-web-annotation", Map.of());
        assertThat(members(exported, OA + "SpecificResource")).hasSizeGreaterThan(50).allSatisfy(span -> {
            String text = value(examples(), value(exported, span, OA + "hasSource"), ENT + "text").getLiteralLexicalForm();
            Node position = NodeFactory.createURI(span.getURI() + "#position");
            int begin = text.offsetByCodePoints(0, (Integer) value(exported, position, OA + "start").getLiteralValue());
            int end = text.offsetByCodePoints(0, (Integer) value(exported, position, OA + "end").getLiteralValue());
            Node words = NodeFactory.createURI(span.getURI() + "#quote");
            assertThat(text.substring(begin, end)).isEqualTo(value(exported, words, OA + "exact").getLiteralLexicalForm());
        });
    }

    /** All in the words of one article would fill pages. */
    private static Map<String, String> values(String export) {
        return export.equals("export-web-annotation") ? HELD : Map.of();
    }

    private static Graph export(Store store, String name, Map<String, String> values) {
        return ((Answer.Triples) LIBRARY.find(name).ask(store.dataset(), values)).graph();
    }

    private static Store store(String name, List<Path> examples) {
        Store store = Store.open(directory.resolve(name), new Schema(RDFDataMgr.loadGraph("ontology/entente.ttl"), GraphFactory.createDefaultGraph()));
        Map<String, Graph> articles = new HashMap<>();
        examples.forEach(file -> articles.put(GRAPH + file.getFileName(), RDFDataMgr.loadGraph(file.toString())));
        store.putAll(articles);
        return store;
    }

    private static Graph examples() {
        Graph examples = GraphFactory.createDefaultGraph();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            files.filter(file -> file.toString().endsWith(".ttl")).forEach(file -> RDFDataMgr.read(examples, file.toString()));
        } catch (IOException e) {
            throw new IllegalStateException("no examples", e);
        }
        return examples;
    }

    private static List<Triple> missing(Graph triples, Graph from) {
        return triples.stream().filter(triple -> !from.contains(triple)).toList();
    }

    private static List<Node> members(Graph graph, String type) {
        return graph.stream(Node.ANY, RDF.Nodes.type, iri(type)).map(Triple::getSubject).toList();
    }

    private static Node value(Graph graph, Node subject, String property) {
        return graph.stream(subject, iri(property), Node.ANY).findFirst().orElseThrow().getObject();
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** Writes the expected graphs anew, to be read through before they are committed. */
    public static void main(String[] exports) throws IOException {
        directory = Files.createTempDirectory("exports");
        open();
        for (String export : exports) {
            Graph exported = GraphFactory.createDefaultGraph();
            GraphUtil.addInto(exported, export(two, export, values(export)));
            exported.getPrefixMapping().clearNsPrefixMap()
                    .setNsPrefixes(QueryFactory.create(LIBRARY.find(export).text()).getPrefixMapping()).setNsPrefix("xsd", XSD.NS);
            RDFWriter.source(exported).format(RDFFormat.TURTLE_PRETTY).output("src/test/resources/io/github/entente/query/" + export + ".ttl");
        }
        close();
    }
}
