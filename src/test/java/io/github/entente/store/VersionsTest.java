package io.github.entente.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.github.entente.store.Schemas.turtle;
import static org.assertj.core.api.Assertions.assertThat;

class VersionsTest {

    private static final String FIRST = "https://w3id.org/entente/graph/first";
    private static final String SECOND = "https://w3id.org/entente/graph/second";
    private static final String THIRD = "https://w3id.org/entente/graph/third";
    private static final String ADDRESS = "https://fjord.example/talks.html";

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

    private static Graph article(String name, String day, String address, String event) {
        return turtle("""
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                <%s> a ent:Article ; ent:published "%s"^^xsd:date ; ent:contentHash "0123456789ab" ; ent:retrievedFrom "%s"^^xsd:anyURI .
                event:%s a ent:SummitMeeting .""".formatted(name, day, address, event));
    }

    private static Graph article(String name, String day) {
        return article(name, day, ADDRESS, "nara");
    }

    private Graph revisions() {
        DatasetGraph dataset = store.dataset().asDatasetGraph();
        Graph copy = GraphFactory.createGraphMem();
        Txn.executeRead(dataset, () -> dataset.getGraph(GraphNames.REVISIONS).find().forEach(copy::add));
        return copy;
    }

    @Test
    void keepsTheVersionThatComesLastAndTheFactThatThereWasAnother() {
        assertThat(store.putAll(Map.of(FIRST, article(FIRST, "2026-03-05")))).isEmpty();
        assertThat(store.putAll(Map.of(SECOND, article(SECOND, "2026-03-05")))).containsExactly(new Replacement(FIRST, SECOND));
        assertThat(store.articles()).containsExactly(SECOND);
        assertThat(store.newerVersion(FIRST)).contains(SECOND);
        assertThat(revisions().isIsomorphicWith(turtle("""
                PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                <%s> prov:wasRevisionOf <%s> .
                <%2$s> ent:published "2026-03-05"^^xsd:date ; ent:contentHash "0123456789ab" ; ent:retrievedFrom "%s"^^xsd:anyURI .
                """.formatted(SECOND, FIRST, ADDRESS)))).isTrue();
    }

    @Test
    void anOlderVersionThatComesLaterChangesNothing() {
        store.put(SECOND, article(SECOND, "2026-03-06"));
        assertThat(store.putAll(Map.of(FIRST, article(FIRST, "2026-03-05")))).containsExactly(new Replacement(FIRST, SECOND));
        assertThat(store.articles()).containsExactly(SECOND);
        assertThat(store.newerVersion(FIRST)).contains(SECOND);
    }

    @Test
    void theOrderOfDatedVersionsDoesNotMatter() {
        Map<String, Graph> versions = Map.of(FIRST, article(FIRST, "2026-03-05"), SECOND, article(SECOND, "2026-03-07"), THIRD, article(THIRD, "2026-03-06"));
        List.of(FIRST, SECOND, THIRD).forEach(name -> store.put(name, versions.get(name)));
        Graph told = revisions();
        store.remove(SECOND);
        assertThat(store.articles()).isEmpty();
        assertThat(revisions().isEmpty()).as("nothing is left of what was taken out").isTrue();
        List.of(THIRD, SECOND, FIRST).forEach(name -> store.put(name, versions.get(name)));
        assertThat(store.articles()).containsExactly(SECOND);
        assertThat(revisions().isIsomorphicWith(told)).isTrue();
    }

    @Test
    void followsAChainToTheNewest() {
        List.of(FIRST, SECOND, THIRD).forEach(name -> store.put(name, article(name, "2026-03-05")));
        assertThat(store.newerVersion(FIRST)).contains(THIRD);
        assertThat(store.articles()).containsExactly(THIRD);
    }

    @Test
    void takesAwayWhatTheOlderVersionAloneSaid() {
        store.put(FIRST, article(FIRST, "2026-03-05", ADDRESS, "kyoto"));
        store.put(SECOND, article(SECOND, "2026-03-05", ADDRESS, "nara"));
        assertThat(store.statistics().events()).isEqualTo(1);
        assertThat(store.statistics().articles()).isEqualTo(1);
    }

    @Test
    void theAddressOfASiteIsNoAddressOfAnArticle() {
        store.put(FIRST, article(FIRST, "2026-03-05", "https://fjord.example/", "nara"));
        store.put(SECOND, article(SECOND, "2026-03-06", "https://fjord.example/", "nara"));
        assertThat(store.articles()).containsExactly(FIRST, SECOND);
        assertThat(store.newerVersion(FIRST)).isEqualTo(Optional.empty());
    }

    @Test
    void aReplacedVersionThatIsPutAgainIsTheNewestAgain() {
        store.put(FIRST, article(FIRST, "2026-03-05"));
        store.put(SECOND, article(SECOND, "2026-03-05"));
        store.put(FIRST, article(FIRST, "2026-03-05"));
        assertThat(store.articles()).containsExactly(FIRST);
        assertThat(store.newerVersion(SECOND)).contains(FIRST);
        assertThat(store.newerVersion(FIRST)).isEmpty();
    }
}
