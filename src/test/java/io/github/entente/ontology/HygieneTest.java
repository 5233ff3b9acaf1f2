package io.github.entente.ontology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The pitfalls that reviewers look for, as queries in {@code ontology/hygiene}, each with a faulty example beside it. */
@Tag("ontology")
class HygieneTest {

    private static final Graph TERMS = Ontology.bundled().terms();

    static List<Path> rules() {
        return OntologyFiles.in(OntologyFiles.FOLDER.resolve("hygiene"), ".rq");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ontologyIsFreeOf(Path rule) {
        assertThat(found(rule, TERMS)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleFindsTheFaultInItsExample(Path rule) {
        Path example = Path.of(rule.toString().replace(".rq", ".ttl"));
        assertThat(found(rule, OntologyFiles.graph(example))).isNotEmpty();
    }

    private static List<String> found(Path rule, Graph graph) {
        List<String> terms = new ArrayList<>();
        try (QueryExec query = QueryExec.graph(graph).query(QueryFactory.read(rule.toString())).build()) {
            query.select().forEachRemaining(row -> terms.add(row.get("term").toString()));
        }
        return terms;
    }
}
