package io.github.entente.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.apache.commons.io.FileUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.entente.graph.Ent;
import io.github.entente.ontology.Fault;
import io.github.entente.store.GraphNames;
import io.github.entente.store.Store;
import io.github.entente.synthetic.SyntheticStore;

import static org.assertj.core.api.Assertions.assertThat;

class ExaminationTest {

    /** Without reference data, which takes long to load; an examination loads all that is known anew. */
    private static final Knowledge KNOWLEDGE = new Knowledge(SharedReader.KNOWLEDGE.ontology(), Graph.emptyGraph, Graph.emptyGraph, Graph.emptyGraph);
    private static final Node NOBODY = NodeFactory.createURI(Ent.ID + "person/nobody");

    private static final int ARTICLES = 10;

    @TempDir
    private static Path filled;
    @TempDir
    private Path directory;
    private Store store;

    @BeforeAll
    static void fill() {
        try (Store made = KNOWLEDGE.open(filled)) {
            SyntheticStore.fill(made, SharedReader.KNOWLEDGE, 0, ARTICLES);
        }
    }

    @BeforeEach
    void open() throws IOException {
        FileUtils.copyDirectory(filled.toFile(), directory.resolve("store").toFile());
        store = KNOWLEDGE.open(directory.resolve("store"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Does to the database what no command does. */
    private void meddle(java.util.function.Consumer<DatasetGraph> change) {
        DatasetGraph dataset = store.dataset().asDatasetGraph();
        Txn.executeWrite(dataset, () -> change.accept(dataset));
    }

    private Examination examination(boolean repair) {
        return Examination.of(store, KNOWLEDGE, repair);
    }

    @Test
    void findsNothingWrongWithAStoreThatIsWell() {
        Examination examination = examination(false);
        assertThat(examination.faults()).isEmpty();
        assertThat(examination.articles()).isEqualTo(ARTICLES);
        assertThat(examination.bytes()).isPositive();
    }

    @Test
    void clearsAwayWhatAnExaminationThatWasKilledHasLeft() throws IOException {
        Path left = Files.createDirectories(store.directory().resolve("Doctor/Data-0001"));
        Files.writeString(left.resolve("GSPO.dat"), "half of it");
        assertThat(examination(false).faults()).isEmpty();
        assertThat(store.directory().resolve("Doctor")).doesNotExist();
        try (Stream<Path> beside = Files.list(directory)) {
            assertThat(beside).containsExactly(store.directory());
        }
    }

    @Test
    void findsAndMendsWhatDoesNotFollowFromTheArticles() {
        meddle(dataset -> {
            dataset.add(Quad.create(GraphNames.INFERRED, NOBODY, RDF.type.asNode(), Ent.type("Event").asNode()));
            dataset.deleteAny(GraphNames.EVENTS, Node.ANY, Ent.STATUS.asNode(), Ent.type("Occurred").asNode());
            dataset.deleteAny(GraphNames.IDENTITY, Node.ANY, Ent.SCORE.asNode(), Node.ANY);
        });
        assertThat(examination(false).faults()).extracting(Fault::where).contains(GraphNames.INFERRED.getURI(), GraphNames.EVENTS.getURI(), GraphNames.IDENTITY.getURI());
        Examination repaired = examination(true);
        assertThat(repaired.faults()).isEmpty();
        assertThat(repaired.mended()).isNotEmpty();
        assertThat(examination(false).faults()).isEmpty();
    }

    @Test
    void findsAnArticleThatIsNotWhole() {
        String article = store.articles().getFirst();
        Node graph = NodeFactory.createURI(article);
        meddle(dataset -> dataset.deleteAny(graph, graph, RDF.type.asNode(), Node.ANY));
        assertThat(examination(true).faults()).anySatisfy(fault -> {
            assertThat(fault.where()).isEqualTo(article);
            assertThat(fault.advice()).contains("entente retract");
        });
        store.retract(article, false);
        assertThat(examination(true).faults()).isEmpty();
    }

    @Test
    void findsStatementsThatBelongToNothing() {
        Node stray = NodeFactory.createURI(Ent.GRAPH + "stray");
        meddle(dataset -> dataset.add(Quad.create(stray, NOBODY, RDFS.label.asNode(), NodeFactory.createLiteralString("nobody"))));
        assertThat(examination(false).faults()).extracting(Fault::where).contains(stray.getURI());
    }
}
