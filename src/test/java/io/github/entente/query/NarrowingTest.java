package io.github.entente.query;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.entente.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

class NarrowingTest {

    @TempDir
    private static Path directory;
    private static Store store;

    @BeforeAll
    static void open() {
        store = Story.openContinued(directory.resolve("data"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"planned-meetings state=Norland", "called-off state=Sudria", "may-overlap from=2025-01-01 to=2026-12-31 type=meeting state=Norland",
        "timeline state=Osteria type=visit", "events-by-month type=visit state=Osteria", "events-by-type state=Norland", "bases-visited visitorState=Sudria",
        "held-post-on-day day=2026-01-10 state=Norland", "who-meets-most state=Norland", "purposes type=visit state=Sudria", "overdue day=2026-06-30 state=Norland",
        "uncertain-events state=Osteria", "most-quoted state=Osteria", "events-within area=country/norland type=exercise"})
    void leavesTheAnswerAsItIs(String command) {
        Question question = QueryLibrary.load().find(command.split(" ")[0]);
        Map<String, String> values = Arguments.read(command).values();
        DatasetGraph data = store.dataset().asDatasetGraph();
        Txn.executeRead(data, () -> {
            Map<Var, Node> terms = question.terms(data, values);
            List<String> plain = rows(data, question.query(), terms);
            assertThat(rows(data, question.query(terms.keySet()), terms)).containsExactlyInAnyOrderElementsOf(plain);
        });
    }

    @Test
    void putsThePatternOfAGivenParameterFirst() {
        Query query = QueryFactory.create("SELECT ?e { ?e a ?c FILTER (!BOUND(?s) || EXISTS { ?e <urn:of> ?s . ?e <urn:in> ?x }) }");
        assertThat(Narrowing.of(query, Set.of(Var.alloc("s")))).hasToString(QueryFactory.create("""
                SELECT ?e { { SELECT DISTINCT ?e { ?e <urn:of> ?s . ?e <urn:in> ?x } } ?e a ?c }""").toString());
        assertThat(Narrowing.of(query, Set.of())).isEqualTo(query);
    }

    private static List<String> rows(DatasetGraph data, Query query, Map<Var, Node> terms) {
        QueryExecBuilder builder = QueryExec.dataset(data).query(query);
        terms.forEach(builder::substitution);
        try (QueryExec execution = builder.build()) {
            return execution.select().stream().map(row -> query.getProjectVars().stream().map(row::get).toList().toString()).toList();
        }
    }
}
