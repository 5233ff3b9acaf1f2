package io.github.entente.ontology;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("ontology")
class ShapesTest {

    private static final Ontology ONTOLOGY = Ontology.bundled();
    private static final Shapes SHAPES = Shapes.of(ONTOLOGY);
    /** How an invalid example says in its first line what it breaks. */
    private static final Pattern BREAKS = Pattern.compile("# Breaks shape (\\w+)(?: at (\\S+))?: .+\\.");

    static List<Path> valid() {
        return OntologyFiles.validExamples();
    }

    static List<Path> invalid() {
        return OntologyFiles.invalidExamples();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void acceptsEveryWorkedExample(Path file) {
        assertThat(SHAPES.validate(OntologyFiles.graph(file))).isEmpty();
    }

    @Test
    void acceptsTheReferenceData() {
        assertThat(SHAPES.validate(OntologyFiles.referenceData())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void rejectsEveryInvalidExampleByTheShapeThatItNames(Path file) {
        Matcher named = breaks(file);
        List<Violation> found = SHAPES.validate(OntologyFiles.graph(file));
        assertThat(found).as("violations of %s", file).anySatisfy(violation -> {
            assertThat(violation.shape()).isEqualTo(named.group(1));
            if (named.group(2) != null) {
                assertThat(violation.path()).isEqualTo(named.group(2));
            }
        });
    }

    @Test
    void everyShapeHasAnInvalidExample() {
        Set<String> broken = invalid().stream().map(file -> breaks(file).group(1)).collect(Collectors.toSet());
        assertThat(broken).containsExactlyInAnyOrderElementsOf(
                nodeShapes().stream().map(Ontology::localName).collect(Collectors.toSet()));
    }

    @Test
    void everyShapeLooksAtSomethingInAWorkedExample() {
        Graph examples = OntologyFiles.allValidExamples();
        Set<String> types = examples.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                .flatMap(triple -> ONTOLOGY.taxonomy().ancestors(Ontology.localName(triple.getObject())).stream())
                .collect(Collectors.toSet());
        Set<String> idle = new TreeSet<>();
        SHAPES.statements().stream(Node.ANY, SHACL.targetClass, Node.ANY).map(triple -> Ontology.localName(triple.getObject()))
                .filter(type -> !types.contains(type)).forEach(idle::add);
        SHAPES.statements().stream(Node.ANY, SHACL.targetSubjectsOf, Node.ANY).map(triple -> triple.getObject())
                .filter(property -> !examples.contains(Node.ANY, property, Node.ANY)).forEach(property -> idle.add(property.toString()));
        assertThat(idle).isEmpty();
    }

    @Test
    void everyConstraintTellsAPersonWhatIsWrong() {
        Set<Node> mute = SHAPES.statements().stream(Node.ANY, SHACL.property, Node.ANY).map(triple -> triple.getObject())
                // Within xone only the shape around it reports.
                .filter(shape -> !SHAPES.statements().contains(Node.ANY, RDF.Nodes.first, around(shape)))
                .filter(shape -> !SHAPES.statements().contains(shape, SHACL.message, Node.ANY)).collect(Collectors.toSet());
        assertThat(mute).isEmpty();
    }

    @Test
    void everyRuleInSparqlTellsAPersonWhatIsWrong() {
        Set<Node> rules = SHAPES.statements().stream(Node.ANY, SHACL.sparql, Node.ANY).map(triple -> triple.getObject()).collect(Collectors.toSet());
        assertThat(rules).isNotEmpty().allSatisfy(rule -> assertThat(SHAPES.statements().contains(rule, SHACL.message, Node.ANY)).isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quote-from-elsewhere          | does not read back: its article has other words at these positions
            bounds-out-of-order           | begins at the earliest after it begins at the latest
            tenure-out-of-order           | must end before it can have begun
            tenure-without-bounds         | has no bound of time
            event-with-unknown-status     | has an ent:status that is none of the scheme's
            status-not-claimed            | does not have the status that its claims give
            status-of-an-older-claim      | does not have the status that its claims give
            status-of-a-less-certain-claim | does not have the status that its claims give
            status-of-lower-rank          | does not have the status that its claims give
            decision-without-effect       | affects nothing: a decision needs the event upon which it acts
            event-without-evidence        | has no ent:evidence
            claim-without-evidence        | needs ent:evidence
            """)
    void keepsWhatTheDesignPromises(String example, String message) {
        assertThat(SHAPES.validate(OntologyFiles.graph(OntologyFiles.FOLDER.resolve("examples/invalid/" + example + ".ttl"))))
                .extracting(Violation::message).anyMatch(told -> told.contains(message));
    }

    @Test
    void namesTermsByPrefixInItsMessages() {
        assertThat(SHAPES.validate(OntologyFiles.graph(OntologyFiles.FOLDER.resolve("examples/invalid/status-of-an-older-claim.ttl"))))
                .singleElement().hasToString("<https://w3id.org/entente/id/event/a-e2> does not have the status that its claims give: "
                        + "a claim of ent:Postponed is newer, or as new and surer, or goes first by rank (shape Event)");
    }

    @Test
    void countsPositionsInCodePoints() {
        Graph graph = RDFParser.fromString("""
                @base <https://w3id.org/entente/id/> .
                @prefix ent: <https://w3id.org/entente/ns#> .
                <article/a> ent:text "\uD83D\uDEA2 to Kure." .
                <span/a-5-9> a ent:TextSpan ; ent:inArticle <article/a> ; ent:beginIndex 5 ; ent:endIndex 9 ; ent:quote "Kure" .
                """, Lang.TURTLE).toGraph();
        assertThat(SHAPES.validate(graph)).extracting(Violation::message).noneMatch(message -> message.contains("read back"));
    }

    @Test
    void checksAnArticleWhileAReaderWaits() {
        Graph article = OntologyFiles.graph(valid().getFirst());
        SHAPES.validate(article);
        long start = System.nanoTime();
        SHAPES.validate(article);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    private static Node around(Node propertyShape) {
        return SHAPES.statements().stream(Node.ANY, SHACL.property, propertyShape).findFirst().orElseThrow().getSubject();
    }

    private static Set<Node> nodeShapes() {
        return SHAPES.statements().stream(Node.ANY, RDF.Nodes.type, SHACL.NodeShape).map(triple -> triple.getSubject())
                .collect(Collectors.toSet());
    }

    private static Matcher breaks(Path file) {
        Matcher matcher = BREAKS.matcher(OntologyFiles.firstLine(file));
        assertThat(matcher.matches()).as("first line of %s says what it breaks", file).isTrue();
        return matcher;
    }
}
