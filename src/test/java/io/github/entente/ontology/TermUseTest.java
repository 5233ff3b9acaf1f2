package io.github.entente.ontology;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.github.entente.query.QueryLibrary;

import static org.assertj.core.api.Assertions.assertThat;

/** Each term of the ontology is used by a question, a shape or a worked example; idle-terms.txt holds what is not, and why. */
@Tag("ontology")
class TermUseTest {

    private static final Graph TERMS = Ontology.bundled().terms();
    private static final Pattern IN_QUERY = Pattern.compile("\\bent:(\\w+)");

    @Test
    void everyTermIsUsedOrExcusedWithAReason() throws IOException {
        assertThat(idle(TERMS, used())).isEqualTo(excuses().keySet());
        assertThat(excuses().values()).allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(20));
    }

    @Test
    void tellsWhichTermIsNot() {
        Graph more = RDFParser.fromString("""
                @prefix ent: <https://w3id.org/entente/ns#> .
                @prefix owl: <http://www.w3.org/2002/07/owl#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                ent:Parade a owl:Class ; rdfs:subClassOf ent:Ceremony .
                ent:marches a owl:ObjectProperty ; rdfs:domain ent:Parade .
                """, Lang.TURTLE).toGraph();
        assertThat(idle(more, used())).containsExactly("Parade", "marches");
    }

    /** Terms that nothing uses, neither by name nor by what lies below them, is a member of them, or leads to them. */
    private static Set<String> idle(Graph terms, Set<Node> byName) {
        Set<Node> used = new HashSet<>(byName);
        boolean more = true;
        while (more) {
            more = used.addAll(used.stream().flatMap(term -> Stream.of(RDFS.subClassOf, RDFS.subPropertyOf, RDF.type, SKOS.inScheme, RDFS.range)
                    .flatMap(link -> terms.stream(term, link.asNode(), Node.ANY))).map(Triple::getObject).collect(Collectors.toSet()));
        }
        return terms.stream(Node.ANY, RDF.Nodes.type, Node.ANY).map(Triple::getSubject)
                .filter(term -> term.isURI() && term.getURI().startsWith(Ontology.NS) && !used.contains(term))
                .map(Ontology::localName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Node> used() {
        Stream<Node> inFiles = Stream.concat(Stream.of(OntologyFiles.FOLDER.resolve("shapes.ttl")), OntologyFiles.validExamples().stream())
                .flatMap(file -> OntologyFiles.graph(file).stream())
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()));
        Stream<Node> inQueries = QueryLibrary.load().questions().stream().flatMap(question -> IN_QUERY.matcher(question.text()).results())
                .map(term -> NodeFactory.createURI(Ontology.NS + term.group(1)));
        return Stream.concat(inFiles, inQueries).collect(Collectors.toSet());
    }

    private static Map<String, String> excuses() throws IOException {
        try (var in = TermUseTest.class.getResourceAsStream("idle-terms.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" \\| ", 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (one, other) -> one, TreeMap::new));
        }
    }
}
