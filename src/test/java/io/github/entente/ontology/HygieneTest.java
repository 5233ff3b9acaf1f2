package io.github.entente.ontology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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

    @Test
    void everyTermIsUsedByAShapeAnExampleTheLexiconOrTheReferenceData() {
        Set<Node> used = Stream.of("", "examples", "lexicon", "reference")
                .flatMap(folder -> OntologyFiles.in(OntologyFiles.FOLDER.resolve(folder), ".ttl").stream())
                .filter(file -> !file.endsWith("entente.ttl"))
                .flatMap(file -> OntologyFiles.graph(file).stream())
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())).collect(Collectors.toSet());
        Set<String> idle = new TreeSet<>();
        VocabularyTest.terms().stream().filter(term -> !used.contains(term) && carried(term).noneMatch(used::contains))
                .forEach(term -> idle.add(Ontology.localName(term)));
        // Never asserted: it follows from the status.
        assertThat(idle).containsExactly("OccurredEvent");
    }

    /** What uses a term within the ontology: classes below it, members, concepts of a scheme, properties that lead to it. */
    private static Stream<Node> carried(Node term) {
        return Stream.of(RDFS.subClassOf, RDF.type, SKOS.inScheme, RDFS.range)
                .flatMap(link -> TERMS.stream(Node.ANY, link.asNode(), term)).map(Triple::getSubject);
    }

    private static List<String> found(Path rule, Graph graph) {
        List<String> terms = new ArrayList<>();
        try (QueryExec query = QueryExec.graph(graph).query(QueryFactory.read(rule.toString())).build()) {
            query.select().forEachRemaining(row -> terms.add(row.get("term").toString()));
        }
        return terms;
    }
}
