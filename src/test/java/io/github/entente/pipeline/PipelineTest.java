package io.github.entente.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.entente.article.ArticleFiles;
import io.github.entente.article.ArticleOptions;
import io.github.entente.article.Read;
import io.github.entente.article.SampleArticles;
import io.github.entente.graph.Ent;
import io.github.entente.ontology.Ontology;
import io.github.entente.store.Replacement;
import io.github.entente.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

class PipelineTest {

    private static final Pipeline PIPELINE = Pipeline.of(SharedReader.READER, SharedReader.KNOWLEDGE);
    private static final String CALL = """
            title: A call
            publisher: Fjord Times
            date: 2026-03-05

            Norwegian Defense Minister Kari Lund spoke by telephone with her Finnish counterpart, Pekka Salo, on Tuesday.
            """;
    private static final String UNDATED = "Norwegian Defense Minister Kari Lund spoke with her Finnish counterpart, Pekka Salo, last month.";

    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<String, Graph> stored = new HashMap<>();

    /** Keeps graphs in memory. */
    private final Sink memory = new Sink() {
        @Override
        public boolean holds(String articleGraph) {
            return stored.containsKey(articleGraph);
        }

        @Override
        public List<Replacement> put(Map<String, Graph> graphs) {
            stored.putAll(graphs);
            return List.of();
        }
    };

    private static Stream<Read> reads(String... texts) {
        return Stream.of(texts).flatMap(text -> ArticleFiles.read("note.txt", text.getBytes(StandardCharsets.UTF_8), ArticleOptions.defaults()));
    }

    @Test
    void goesOnAfterABadFileAndReportsInOrder() {
        Summary summary = PIPELINE.run(reads(UNDATED, CALL, "", CALL.replace("Tuesday", "Monday")), memory, outcomes::add);
        assertThat(outcomes).map(outcome -> outcome.getClass().getSimpleName()).containsExactly("Rejected", "Ingested", "Rejected", "Ingested");
        assertThat(summary.ingested()).isEqualTo(2);
        assertThat(summary.rejected()).isEqualTo(2);
        assertThat(summary.triples()).isEqualTo(stored.values().stream().mapToLong(Graph::size).sum());
    }

    @Test
    void skipsWhatTheSinkHasAndWhatComesTwice() {
        PIPELINE.run(reads(CALL, CALL), memory, outcomes::add);
        PIPELINE.run(reads(CALL), memory, outcomes::add);
        assertThat(outcomes).map(outcome -> outcome.getClass().getSimpleName()).containsExactly("Ingested", "Known", "Known");
    }

    @Test
    void readsAgainWhenToldTo() {
        PIPELINE.run(reads(CALL), memory, outcomes::add);
        PIPELINE.run(reads(CALL), memory.again(), outcomes::add);
        assertThat(outcomes).hasSize(2).allMatch(Outcome.Ingested.class::isInstance);
    }

    @Test
    void rejectsAGraphThatBreaksAShapeAndNamesTheShapeAndTheNode() {
        // Without the class hierarchy a newspaper is no agent, which the shape of articles demands of a publisher.
        Graph none = GraphFactory.createDefaultGraph();
        Pipeline strict = Pipeline.of(SharedReader.READER, new Knowledge(new Ontology(none), none, none, none));
        strict.run(reads(CALL), memory, outcomes::add);
        assertThat(stored).isEmpty();
        assertThat(outcomes).singleElement().isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> {
            assertThat(rejected.what()).isEqualTo("note.txt");
            assertThat(rejected.reason()).contains("(shape Article, at ent:publisher)").contains("<" + Ent.article("2026-03-05-fjord-times-"));
        });
    }

    @Test
    void storesArticlesUnderTheirOwnNames(@TempDir Path folder) {
        try (Store store = SharedReader.KNOWLEDGE.open(folder)) {
            PIPELINE.run(reads(CALL), Sink.into(store), outcomes::add);
            assertThat(outcomes).singleElement().isInstanceOfSatisfying(Outcome.Ingested.class, done -> {
                assertThat(store.articles()).containsExactly(Ent.article(done.article()));
                assertThat(store.graph(Ent.article(done.article())).size()).isEqualTo((int) done.triples());
                assertThat(done.events()).isNotEmpty();
            });
        }
    }

    @Test
    void readsEverySample() {
        Summary summary = PIPELINE.forSamples().run(SampleArticles.read(), memory, outcomes::add);
        assertThat(outcomes).filteredOn(Outcome.Rejected.class::isInstance).isEmpty();
        assertThat(summary.ingested()).isEqualTo(SampleArticles.names().size());
        assertThat(stored).allSatisfy((name, graph) -> assertThat(graph.stream().filter(triple -> triple.getPredicate().equals(Ent.SAMPLE.asNode()))).hasSize(1));
    }
}
