package io.github.entente;

import java.util.List;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.entente.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

/** What the README shows of the data is so; {@link ReadmeIT} runs its commands. */
class ReadmeTest {

    @ParameterizedTest
    @MethodSource("excerpts")
    void excerptsAreInTheStoreOfTheSamples(String turtle) {
        Graph excerpt = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
        Store store = SampleStore.open();
        List<Triple> missing = Txn.calculateRead(store.dataset(), () -> {
            Graph union = store.dataset().asDatasetGraph().getDefaultGraph();
            return excerpt.stream().filter(triple -> !union.contains(triple)).toList();
        });
        assertThat(excerpt.size()).isPositive();
        assertThat(missing).isEmpty();
    }

    private static Stream<String> excerpts() {
        return Readme.blocks().stream().filter(block -> block.language().equals("turtle")).map(Readme.Block::text);
    }
}
