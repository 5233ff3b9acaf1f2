package io.github.entente.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.apache.commons.io.FileUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.entente.base.EntenteException;
import io.github.entente.store.Schemas;
import io.github.entente.store.Store;

import static io.github.entente.store.Schemas.turtle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SearchIndexTest {

    private static final String A = "https://w3id.org/entente/graph/a";
    private static final String B = "https://w3id.org/entente/graph/b";
    private static final Graph ARTICLE = WordsTest.ARTICLE;

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
    void findsReferenceDataBeforeAnyArticle() {
        assertThat(found("rdfs:label", "japan")).containsExactly("https://w3id.org/entente/id/state/japan");
    }

    @Test
    void findsWhatABulkLoaderStoredWithoutAnIndex() {
        DatasetGraph loaded = TDB2Factory.connectDataset(directory.resolve("loaded").toString()).asDatasetGraph();
        Txn.executeWrite(loaded, () -> GraphUtil.addInto(loaded.getGraph(NodeFactory.createURI(A)), turtle("event:x rdfs:label 'summit'@en .")));
        try (SearchIndex index = SearchIndex.open(directory.resolve("index"), loaded)) {
            assertThat(index.compare().none()).isTrue();
        } finally {
            TDBInternal.expel(loaded);
        }
    }

    @Test
    void findsAThingOnceHoweverManyArticlesNameIt() {
        Graph label = turtle("state:japan rdfs:label 'Japan'@en . event:x rdfs:label 'summit'@en .");
        store.put(A, label);
        store.put(B, label);
        assertThat(found("rdfs:label", "japan")).hasSize(1);
        store.remove(A);
        assertThat(found("rdfs:label", "summit")).as("the other article still says so").hasSize(1);
        store.remove(B);
        assertThat(found("rdfs:label", "summit")).isEmpty();
        assertThat(found("rdfs:label", "japan")).as("reference data").hasSize(1);
        assertInStep();
    }

    @Test
    void forgetsWhatAnArticleNoLongerSays() {
        store.put(A, turtle("event:x rdfs:label 'summit in Nara'@en ."));
        store.put(A, turtle("event:x rdfs:label 'summit in Kobe'@en ."));
        assertThat(found("rdfs:label", "nara")).isEmpty();
        assertThat(found("rdfs:label", "kobe")).hasSize(1);
        assertInStep();
    }

    @Test
    void aTransactionThatFailsLeavesNothing() {
        Map<String, Graph> articles = new LinkedHashMap<>();
        articles.put(A, turtle("event:x rdfs:label 'summit'@en ."));
        articles.put("https://w3id.org/entente/graph/inferred", Graph.emptyGraph);
        long before = store.search().revision();
        assertThatThrownBy(() -> store.putAll(articles)).isInstanceOf(IllegalArgumentException.class);
        assertThat(found("rdfs:label", "summit")).isEmpty();
        assertThat(store.search().revision()).isEqualTo(before);
        store.put(B, turtle("event:x rdfs:label 'talks'@en ."));
        assertThat(found("rdfs:label", "talks")).hasSize(1);
        assertInStep();
    }

    @Test
    void followsUpdatesInSparql() {
        DatasetGraph dataset = store.dataset().asDatasetGraph();
        String label = "GRAPH <%s> { <https://w3id.org/entente/id/event/x> <http://www.w3.org/2000/01/rdf-schema#label> \"regatta\" }".formatted(A);
        Txn.executeWrite(dataset, () -> UpdateExec.dataset(dataset).update("INSERT DATA { " + label + " }").execute());
        assertThat(found("rdfs:label", "regatta")).hasSize(1);
        Txn.executeWrite(dataset, () -> UpdateExec.dataset(dataset).update("DELETE WHERE { " + label.replace("\"regatta\"", "?any") + " }").execute());
        assertThat(found("rdfs:label", "regatta")).isEmpty();
        assertInStep();
    }

    @Test
    void isThereAgainAfterClosing() {
        store.put(A, ARTICLE);
        long revision = store.search().revision();
        reopen(() -> { });
        assertThat(store.search().revision()).isEqualTo(revision);
        assertThat(found("rdfs:label", "noh")).hasSize(1);
        assertInStep();
    }

    /** What a kill between the two commits leaves behind: Lucene's files as they were one transaction before. */
    @Test
    void mendsAnIndexThatLacksTheLastTransaction() throws IOException {
        store.put(A, ARTICLE);
        store.put(B, turtle("event:y rdfs:label 'regatta'@en ."));
        store.close();
        FileUtils.copyDirectory(index().toFile(), directory.resolve("before").toFile());
        open();
        store.put(A, turtle("event:z rdfs:label 'airlift'@en ."));
        reopen(() -> {
            FileUtils.deleteDirectory(index().toFile());
            FileUtils.copyDirectory(directory.resolve("before").toFile(), index().toFile());
        });
        assertThat(found("rdfs:label", "airlift")).hasSize(1);
        assertThat(found("rdfs:label", "noh")).isEmpty();
        assertThat(found("rdfs:label", "regatta")).hasSize(1);
        assertInStep();
        reopen(() -> { });
        assertInStep();
    }

    @Test
    void makesAnIndexAnewThatIsGone() {
        store.put(A, ARTICLE);
        reopen(() -> FileUtils.deleteDirectory(index().toFile()));
        assertThat(found("rdfs:label", "noh")).hasSize(1);
        assertInStep();
    }

    @Test
    void makesAnIndexAnewThatCannotBeRead() {
        store.put(A, ARTICLE);
        reopen(() -> {
            try (var files = Files.newDirectoryStream(index(), "segments_*")) {
                for (Path file : files) {
                    Files.write(file, new byte[20]);
                }
            }
        });
        assertThat(found("rdfs:label", "noh")).hasSize(1);
        assertInStep();
    }

    @Test
    void rebuilds() {
        store.put(A, ARTICLE);
        Differences before = store.search().compare();
        store.search().rebuild();
        assertThat(store.search().compare()).isEqualTo(before);
        assertThat(before).isEqualTo(new Differences(11, 0, 0));
        assertThat(found("rdfs:label", "noh")).hasSize(1);
    }

    @Test
    void makesAnIndexAnewThatWasMadeByOtherSpellings() {
        indexed("# none yet", index -> {
            Graph article = index.database().getGraph(NodeFactory.createURI(A));
            Txn.executeWrite(index.database(), () -> GraphUtil.addInto(article, turtle("event:x rdfs:label 'defence talks'@en .")));
            assertThat(WordsTest.found(index.database(), "rdfs:label", "defense")).isEmpty();
        });
        indexed("defence defense", index -> {
            assertThat(WordsTest.found(index.database(), "rdfs:label", "defense")).hasSize(1);
            assertThat(index.compare().none()).isTrue();
        });
    }

    private void indexed(String spellings, Consumer<SearchIndex> test) {
        DatasetGraph data = TDB2Factory.connectDataset(directory.resolve("spelt").toString()).asDatasetGraph();
        data.getContext().set(TDB2.symUnionDefaultGraph, true);
        try (SearchIndex index = SearchIndex.open(directory.resolve("index"), data, Spellings.of(spellings))) {
            test.accept(index);
        } finally {
            TDBInternal.expel(data);
        }
    }

    @Test
    void aQuestionThatFailsTakesNothingFromWhoeverWrites() {
        DatasetGraph dataset = store.dataset().asDatasetGraph();
        Graph article = dataset.getGraph(NodeFactory.createURI(A));
        Txn.executeWrite(dataset, () -> {
            GraphUtil.addInto(article, turtle("event:x rdfs:label 'regatta'@en ."));
            CompletableFuture.runAsync(() -> fail(dataset)).join();
            GraphUtil.addInto(article, turtle("event:y rdfs:label 'airlift'@en ."));
        });
        assertThat(found("rdfs:label", "regatta OR airlift")).hasSize(2);
        assertInStep();
    }

    @Test
    void questionsThatFailAtOnceAreAllEnded() {
        DatasetGraph dataset = store.dataset().asDatasetGraph();
        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            IntStream.range(0, 1_000).forEach(i -> threads.execute(() -> fail(dataset)));
        }
        assertThat(TDBInternal.getTransactionCoordinator(((DatasetGraphWrapper) dataset).getBase()).countActive()).isZero();
        assertInStep();
    }

    /** Ends a question by an exception, as one that takes too long does. */
    private static void fail(DatasetGraph dataset) {
        assertThatThrownBy(() -> Txn.executeRead(dataset, () -> {
            throw new QueryCancelledException();
        })).isInstanceOf(QueryCancelledException.class);
    }

    @Test
    void growsItsRevisionWithEveryChangeAndNoOther() {
        long first = store.search().revision();
        store.put(A, turtle("event:x a ent:Event ."));
        long second = store.search().revision();
        store.put(A, turtle("event:x a ent:Event ."));
        assertThat(second).isGreaterThan(first);
        assertThat(store.search().revision()).isEqualTo(second);
    }

    @Test
    void refusesToOpenAStoreTwice() {
        assertThatExceptionOfType(EntenteException.class).isThrownBy(() -> Store.open(directory.resolve("data"), Schemas.small()))
                .withMessageContaining("open already");
    }

    private void assertInStep() {
        assertThat(store.search().compare()).satisfies(differences -> assertThat(differences.none()).as("%s", differences).isTrue());
    }

    private void reopen(Meanwhile meanwhile) {
        store.close();
        try {
            meanwhile.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open();
    }

    private Path index() {
        return directory.resolve("data").resolve("Search");
    }

    private List<String> found(String property, String words) {
        return WordsTest.found(store, property, words);
    }

    private interface Meanwhile {
        void run() throws IOException;
    }
}
