package io.github.entente.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.github.entente.store.Schemas.turtle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StoreTest {

    private static final String A = "https://w3id.org/entente/graph/a";
    private static final String B = "https://w3id.org/entente/graph/b";
    private static final Graph NARA = turtle("event:nara a ent:SummitMeeting ; ent:host state:japan .");

    @TempDir
    private Path directory;
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(directory.resolve("data"), Schemas.small());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyWriteChangesTheRevisionAndNoReadDoes() {
        String first = store.revision();
        assertThat(store.isEmpty()).isTrue();
        assertThat(store.revision()).isEqualTo(first);
        store.put("https://w3id.org/entente/graph/revised", Schemas.turtle("event:revised a ent:Conference ."));
        String second = store.revision();
        store.remove("https://w3id.org/entente/graph/revised");
        assertThat(List.of(first, second, store.revision())).doesNotHaveDuplicates();
    }

    @Test
    void findsWhatFollowsFromTheOntology() {
        store.put(A, NARA);
        assertThat(holds("event:nara a ent:Meeting, ent:Event ; ent:participant state:japan")).isTrue();
        assertThat(holds("GRAPH <" + A + "> { event:nara a ent:SummitMeeting }")).isTrue();
        assertThat(holds("GRAPH <" + A + "> { event:nara a ent:Meeting }")).isFalse();
    }

    @Test
    void knowsLabelsAndReferenceDataBeforeAnyArticle() {
        assertThat(store.isEmpty()).isTrue();
        assertThat(holds("ent:Meeting rdfs:label 'meeting'@en . state:japan a ent:Agent")).isTrue();
    }

    @Test
    void replacingAnArticleTakesAwayWhatFollowedFromItAlone() {
        store.put(A, NARA);
        store.put(B, turtle("event:nara a ent:Conference ."));
        store.put(A, turtle("event:kyoto a ent:Event ."));
        assertThat(holds("event:nara a ent:SummitMeeting")).isFalse();
        assertThat(holds("event:nara ent:participant state:japan")).isFalse();
        assertThat(holds("event:nara a ent:Meeting, ent:Event")).as("the other article still says so").isTrue();
        store.remove(B);
        assertThat(holds("event:nara a ent:Event")).isFalse();
        assertThat(holds("event:nara a ent:Meeting")).isFalse();
    }

    @Test
    void aStatementInsideOneArticleCanSupportAnother() {
        store.put(A, turtle("event:nara a ent:SummitMeeting, ent:Conference ."));
        store.put(A, turtle("event:nara a ent:Conference ."));
        assertThat(holds("event:nara a ent:Meeting, ent:Event")).isTrue();
    }

    @Test
    void keepsTheSameStateByAnyOrderOfChanges() {
        Map<String, Graph> both = new LinkedHashMap<>();
        both.put(A, NARA);
        both.put(B, turtle("event:nara a ent:Conference ; ent:participant state:japan ."));
        store.putAll(both);
        Graph atOnce = inferred();
        store.remove(A);
        store.put(A, NARA);
        store.remove(B);
        store.put(B, both.get(B));
        assertThat(inferred().isIsomorphicWith(atOnce)).isTrue();
    }

    @Test
    void tellsWhatItHolds() {
        store.put(A, NARA);
        store.put(B, NARA);
        assertThat(store.statistics()).isEqualTo(new Statistics(2, 0, 1, 4));
        assertThat(store.holds(A)).isTrue();
        store.remove(A);
        assertThat(store.holds(A)).isFalse();
        assertThat(store.isEmpty()).isFalse();
        store.remove(B);
        assertThat(store.isEmpty()).isTrue();
        assertThat(store.statistics()).isEqualTo(new Statistics(0, 0, 0, 0));
    }

    @Test
    void isThereAgainAfterClosing() {
        store.put(A, NARA);
        store.close();
        open();
        assertThat(store.holds(A)).isTrue();
        assertThat(holds("event:nara a ent:Event")).isTrue();
    }

    @Test
    void worksOutAnewWhatFollowsWhenTheOntologyChanges() {
        store.put(A, NARA);
        store.close();
        Graph ontology = turtle("ent:SummitMeeting rdfs:subClassOf ent:Encounter .");
        store = Store.open(directory.resolve("data"), new Schema(ontology, Graph.emptyGraph));
        assertThat(holds("event:nara a ent:Encounter")).isTrue();
        assertThat(holds("event:nara a ent:Event")).isFalse();
        assertThat(holds("ent:Meeting rdfs:label ?label")).isFalse();
    }

    @Test
    void keepsEverythingAsItWasWhenAnArticleCannotBeStored() {
        store.put(A, NARA);
        Map<String, Graph> articles = new LinkedHashMap<>();
        articles.put(A, turtle("event:kyoto a ent:Event ."));
        articles.put(GraphNames.INFERRED.getURI(), NARA);
        assertThatThrownBy(() -> store.putAll(articles)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not an article");
        assertThat(holds("event:nara a ent:Meeting")).isTrue();
        assertThat(holds("event:kyoto a ?type")).isFalse();
        store.put(B, turtle("event:kyoto a ent:Event ."));
        assertThat(holds("event:kyoto a ent:Event . event:nara a ent:Meeting")).isTrue();
    }

    @Test
    void leavesTheDefaultGraphOfTheDatabaseEmpty() {
        store.put(A, NARA);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.export(out, Lang.NQ);
        DatasetGraph read = RDFParser.fromString(out.toString(StandardCharsets.UTF_8), Lang.NQ).toDatasetGraph();
        assertThat(read.getDefaultGraph().isEmpty()).isTrue();
        assertThat(read.getGraph(NodeFactory.createURI(A)).isIsomorphicWith(NARA)).isTrue();
    }

    @Test
    void exportsTheSameStatementsInEveryLanguage() {
        store.put(A, NARA);
        DatasetGraph dataset = store.dataset().asDatasetGraph();
        Graph union = Txn.calculateRead(dataset, () -> copy(dataset.getDefaultGraph()));
        for (Lang lang : new Lang[] {Lang.TRIG, Lang.NQ, Lang.TTL, Lang.NT, Lang.JSONLD}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.export(out, lang);
            DatasetGraph read = RDFParser.fromString(out.toString(StandardCharsets.UTF_8), lang).toDatasetGraph();
            Graph statements = read.getDefaultGraph().isEmpty() ? copy(read.getUnionGraph()) : read.getDefaultGraph();
            assertThat(statements.isIsomorphicWith(union)).as(lang.getName()).isTrue();
        }
    }

    private static Graph copy(Graph graph) {
        Graph copy = GraphFactory.createGraphMem();
        graph.find().forEach(copy::add);
        return copy;
    }

    private Graph inferred() {
        DatasetGraph dataset = store.dataset().asDatasetGraph();
        return Txn.calculateRead(dataset, () -> copy(dataset.getGraph(GraphNames.INFERRED)));
    }

    private boolean holds(String pattern) {
        DatasetGraph dataset = store.dataset().asDatasetGraph();
        String query = """
                PREFIX ent:   <https://w3id.org/entente/ns#>
                PREFIX rdfs:  <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX event: <https://w3id.org/entente/id/event/>
                PREFIX state: <https://w3id.org/entente/id/state/>
                ASK { %s }""".formatted(pattern);
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec ask = QueryExec.dataset(dataset).query(query).build()) {
                return ask.ask();
            }
        });
    }
}
