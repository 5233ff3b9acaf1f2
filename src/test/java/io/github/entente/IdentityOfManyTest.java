package io.github.entente;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.entente.graph.GraphWriter;
import io.github.entente.pipeline.Knowledge;
import io.github.entente.store.Store;
import io.github.entente.synthetic.SyntheticReadings;
import io.github.entente.synthetic.SyntheticStore;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many articles on the same few people at short intervals, so that groups grow, meet and part: what is grouped anew with each
 * change comes out as if all had been put at once.
 */
class IdentityOfManyTest {

    private static final int ARTICLES = 45;
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Map<String, Graph> GRAPHS = SyntheticStore.graphs(new SyntheticReadings(7), new GraphWriter(KNOWLEDGE.reference()), 0, ARTICLES);

    @TempDir
    private Path directory;

    @Test
    void joinsWhatSeveralArticlesTell() {
        try (Store store = store("all", List.copyOf(GRAPHS.keySet()), ARTICLES)) {
            assertThat(StoryArticles.rows(store, "SELECT ?join { ?join a ent:Join ; ent:joins ?event . ?event ent:keptAs ?kept }")).hasSizeGreaterThan(100);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void groupsAnewAsIfAllHadComeAtOnce(long seed) {
        Random random = new Random(seed);
        List<String> order = new ArrayList<>(GRAPHS.keySet());
        try (Store atOnce = store("at-once", order, order.size())) {
            Set<String> expected = StoryArticles.statements(atOnce);
            Collections.shuffle(order, random);
            try (Store some = store("some", order, 7)) {
                assertSame(StoryArticles.statements(some), expected);
                List<String> out = order.subList(0, 12);
                out.forEach(some::remove);
                try (Store without = store("without", order.subList(12, order.size()), 10)) {
                    assertSame(StoryArticles.statements(some), StoryArticles.statements(without));
                }
                out.forEach(article -> some.put(article, GRAPHS.get(article)));
                assertSame(StoryArticles.statements(some), expected);
            }
        }
    }

    /** Tells what differs, of tens of thousands of statements. */
    private static void assertSame(Set<String> found, Set<String> expected) {
        assertThat(found.stream().filter(statement -> !expected.contains(statement)).sorted().limit(20)).as("too much").isEmpty();
        assertThat(expected.stream().filter(statement -> !found.contains(statement)).sorted().limit(20)).as("missing").isEmpty();
    }

    private Store store(String name, List<String> order, int atATime) {
        return StoryArticles.put(StoryArticles.open(directory.resolve(name)), GRAPHS, order, atATime);
    }
}
