package io.github.entente.ontology;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code ontology/align} states: headers, borrowed terms, codes and bands. {@link AlignmentReasoningTest} tells what follows from it. */
@Tag("ontology")
class AlignmentTest {

    private static final String LANGUAGES_OF_ONTOLOGIES = "http://www.w3.org/(2002/07/owl|1999/02/22-rdf-syntax-ns|2000/01/rdf-schema|2001/XMLSchema)#.*";
    private static final Graph TERMS = Ontology.bundled().terms();

    static List<Path> alignments() {
        return OntologyFiles.in(OntologyFiles.FOLDER.resolve("align"), ".ttl");
    }

    @Test
    void thereIsOneForEachVocabularyOfTheField() {
        assertThat(alignments()).extracting(AlignmentTest::name).containsExactly("geosparql", "grasp", "gufo", "icd203", "oa-nif",
                "org", "plover", "prov", "schema", "sem", "time");
    }

    @ParameterizedTest
    @MethodSource("alignments")
    void saysInItsHeaderWhatItIsAndWhy(Path file) {
        Graph alignment = OntologyFiles.graph(file);
        Node ontology = NodeFactory.createURI("https://w3id.org/entente/ns/align/" + name(file));
        assertThat(alignment.stream(Node.ANY, RDF.Nodes.type, OWL2.Ontology.asNode()).map(Triple::getSubject)).containsExactly(ontology);
        assertThat(Stream.of(OWL2.versionIRI, OWL2.versionInfo, DCTerms.title, RDFS.label, DCTerms.creator, DCTerms.created, DCTerms.modified,
                DCTerms.license, DCTerms.references)).allSatisfy(property -> assertThat(alignment.contains(ontology, property.asNode(), Node.ANY))
                        .as(property.getURI()).isTrue());
        assertThat(alignment.contains(ontology, DCTerms.requires.asNode(), NodeFactory.createURI("https://w3id.org/entente/ns/1.0.0"))).isTrue();
        String reason = alignment.stream(ontology, DCTerms.description.asNode(), Node.ANY).findFirst().orElseThrow().getObject().getLiteralLexicalForm();
        assertThat(reason.split(" ")).hasSizeGreaterThan(40);
        assertThat(alignment.contains(Node.ANY, OWL2.imports.asNode(), Node.ANY)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("alignments")
    void speaksOfNoTermOfOursThatTheOntologyLacksAndDeclaresWhatItBorrows(Path file) {
        Graph alignment = OntologyFiles.graph(file);
        Set<Node> undeclared = body(file).stream().flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .filter(Node::isURI).filter(term -> !term.getURI().matches(LANGUAGES_OF_ONTOLOGIES))
                .filter(term -> !isTyped(term, term.getURI().startsWith(Ontology.NS) ? TERMS : alignment)).collect(Collectors.toSet());
        assertThat(undeclared).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("alignments")
    void labelsTheClassesAndPropertiesThatItBorrows(Path file) {
        Graph alignment = OntologyFiles.graph(file);
        assertThat(alignment.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                .filter(triple -> triple.getSubject().isURI() && Set.of(OWL2.Class.asNode(), OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode()).contains(triple.getObject())))
                .allSatisfy(triple -> assertThat(alignment.contains(triple.getSubject(), RDFS.Nodes.label, Node.ANY)).as(triple.getSubject().getURI()).isTrue());
    }

    @Test
    void aCodeStandsBesideAClassOfEventsAndNeverReplacesIt() {
        Graph codes = OntologyFiles.graph(OntologyFiles.FOLDER.resolve("align/plover.ttl"));
        assertThat(codes.stream(Node.ANY, SKOS.notation.asNode(), Node.ANY)).hasSizeGreaterThan(50).allSatisfy(triple -> {
            assertThat(Ontology.bundled().taxonomy().isA(Ontology.localName(triple.getSubject()), "Event")).isTrue();
            Node code = triple.getObject();
            boolean cameo = code.getLiteralDatatypeURI().endsWith("align/plover#cameo");
            assertThat(code.getLiteralDatatypeURI()).matches("https://w3id.org/entente/ns/align/plover#(code|cameo)");
            assertThat(code.getLiteralLexicalForm()).matches(cameo ? "(0[1-9]|1\\d|20)\\d{1,2}"
                    : "AGREE|CONSULT|SUPPORT|CONCEDE|COOPERATE|AID|RETREAT|REQUEST|ACCUSE|REJECT|THREATEN|PROTEST|SANCTION|MOBILIZE|COERCE|ASSAULT");
        });
        assertThat(codes.stream(Node.ANY, RDF.Nodes.type, OWL2.Class.asNode())).isEmpty();
    }

    @Test
    void likelihoodBandsFollowOneAnotherWithoutGapOrOverlap() {
        Graph bands = OntologyFiles.graph(OntologyFiles.FOLDER.resolve("align/icd203.ttl"));
        List<Integer> bounds = Stream.of("AlmostNoChance", "VeryUnlikely", "Unlikely", "RoughlyEvenChance", "Likely", "VeryLikely", "AlmostCertain")
                .flatMap(band -> Stream.of("atLeast", "atMost").map(bound -> percent(bands, band, bound))).toList();
        assertThat(bounds).containsExactly(1, 5, 5, 20, 20, 45, 45, 55, 55, 80, 80, 95, 95, 99);
    }

    /** An alignment without its header, so that it can stand in one ontology with the terms. */
    static Graph body(Path file) {
        Graph body = OntologyFiles.graph(file);
        body.stream(Node.ANY, RDF.Nodes.type, OWL2.Ontology.asNode()).map(Triple::getSubject).toList()
                .forEach(ontology -> body.remove(ontology, Node.ANY, Node.ANY));
        return body;
    }

    static Graph withTerms(String name) {
        return new Union(TERMS, body(OntologyFiles.FOLDER.resolve("align").resolve(name + ".ttl")));
    }

    static String name(Path file) {
        return file.getFileName().toString().replace(".ttl", "");
    }

    private static int percent(Graph bands, String band, String bound) {
        return (Integer) bands.stream(NodeFactory.createURI(Ontology.NS + band), NodeFactory.createURI("https://w3id.org/entente/ns/align/icd203#" + bound), Node.ANY)
                .findFirst().orElseThrow().getObject().getLiteralValue();
    }

    private static boolean isTyped(Node term, Graph graph) {
        return graph.contains(term, RDF.Nodes.type, Node.ANY);
    }
}
