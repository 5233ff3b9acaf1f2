package io.github.entente;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.entente.store.Retraction;
import io.github.entente.store.Store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Takes the outcome out of a story: what it alone told goes, and the visit is planned again. */
class RetractionTest {

    private static final Map<String, Graph> ARTICLES = StoryArticles.graphs();
    private static final String OUTCOME = ARTICLES.keySet().stream().filter(article -> article.contains("/2027-06-10-")).findFirst().orElseThrow();
    private static final String WORDS = """
            PREFIX text: <http://jena.apache.org/text#>
            SELECT ?quote { (?sentence ?score ?quote) text:query (ent:quote "visited AND Indonesia AND Wednesday") }""";

    @TempDir
    private Path directory;
    private Store store;

    @BeforeEach
    void open() {
        store = StoryArticles.open(directory.resolve("store"));
        store.putAll(ARTICLES);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void tellsWhatWouldGoAndChangesNothing() {
        Set<String> before = StoryArticles.statements(store);
        String revision = store.revision();
        Retraction told = store.retract(OUTCOME, true);
        assertThat(told.changed()).extracting(Retraction.Change::before, Retraction.Change::after, Retraction.Change::label)
                .contains(tuple("Occurred", "Planned", "visit by Harriet Colvin to Indonesia"));
        assertThat(StoryArticles.statements(store)).isEqualTo(before);
        assertThat(store.revision()).isEqualTo(revision);
        assertThat(StoryArticles.rows(store, WORDS)).isNotEmpty();
    }

    @Test
    void takesOutWhatTheArticleAloneSupported() {
        Set<String> before = StoryArticles.statements(store);
        Retraction told = store.retract(OUTCOME, true);
        assertThat(store.retract(OUTCOME, false)).isEqualTo(told);
        Set<String> after = StoryArticles.statements(store);
        assertThat(told.statements()).isEqualTo(before.size() - after.size());
        assertThat(after).noneMatch(statement -> statement.contains(OUTCOME));
        told.gone().forEach(thing -> assertThat(after).noneMatch(statement -> statement.contains("<" + thing.iri() + ">")));
        assertThat(StoryArticles.rows(store, WORDS)).isEmpty();
        try (Store without = StoryArticles.open(directory.resolve("without"))) {
            Map<String, Graph> others = new HashMap<>(ARTICLES);
            others.remove(OUTCOME);
            without.putAll(others);
            assertThat(after).isEqualTo(StoryArticles.statements(without));
        }
        store.put(OUTCOME, ARTICLES.get(OUTCOME));
        assertThat(StoryArticles.statements(store)).isEqualTo(before);
        assertThat(StoryArticles.rows(store, WORDS)).isNotEmpty();
    }

    @Test
    void takesNothingFromAStoreThatDoesNotHoldTheArticle() {
        List<String> order = List.copyOf(ARTICLES.keySet());
        store.retract(order.getFirst(), false);
        Set<String> before = StoryArticles.statements(store);
        Retraction nothing = store.retract(order.getFirst(), false);
        assertThat(nothing).isEqualTo(new Retraction(order.getFirst(), 0, List.of(), List.of()));
        assertThat(StoryArticles.statements(store)).isEqualTo(before);
    }
}
