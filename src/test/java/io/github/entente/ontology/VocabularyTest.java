package io.github.entente.ontology;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.entente.base.Taxonomy;
import io.github.entente.event.Certainty;
import io.github.entente.event.Mode;
import io.github.entente.event.Relation;
import io.github.entente.event.Status;

import static org.assertj.core.api.Assertions.assertThat;

/** The names that queries and tools from outside rely on, and how each term is documented. */
@Tag("ontology")
class VocabularyTest {

    private static final Ontology ONTOLOGY = Ontology.bundled();
    private static final Graph TERMS = ONTOLOGY.terms();
    private static final Taxonomy TAXONOMY = ONTOLOGY.taxonomy();
    private static final Node STATUS = NodeFactory.createURI("http://www.w3.org/2003/06/sw-vocab-status/ns#term_status");

    static List<Node> terms() {
        return TERMS.stream(Node.ANY, RDF.Nodes.type, Node.ANY).map(Triple::getSubject)
                .filter(VocabularyTest::isOurs).distinct().sorted((a, b) -> a.getURI().compareTo(b.getURI())).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Meeting           | Event
            SummitMeeting, MinisterialMeeting, Conference, Negotiation | Meeting
            DefenseMinisterialMeeting | MinisterialMeeting
            Call, Visit, Invitation, Exercise, Training, Patrol, LogisticSupport, ArmsTransfer, Aid, CooperationProgramme, Ceremony | Event
            TelephoneCall, VideoCall | Call
            PortCall          | Visit
            SearchAndRescueExercise, NavalExercise, AirExercise, GroundExercise | Exercise
            RefuelingSupport  | LogisticSupport
            Agreement, SpeechAct, Decision | Event
            Treaty, MemorandumOfUnderstanding, JointStatement | Agreement
            Statement, Pledge, Condemnation, Accusation, Denial, Warning, Request, Protest | SpeechAct
            Cancellation, Suspension, Postponement, Refusal, Resumption | Decision
            Deployment, Withdrawal, WeaponsTest, WeaponsDevelopment, Incursion, Attack, Operation | Event
            Sanction, Expulsion, Appointment, Departure, Election | Event
            Person, Organization, Source | Agent
            State, Government, Ministry, ArmedForce, MilitaryUnit, InternationalOrganization, NewsOrganization | Organization
            AnonymousSource   | Source
            Tenure            | Membership
            Country, AdministrativeArea, City, Island, WaterBody, Base, DisputedTerritory | Place
            NavalBase, AirBase | Base
            Article           | Entity
            Sentence, Mention | TextSpan
            StatusClaim, DateClaim, PlaceClaim | Claim
            Status, Certainty, AttributionMode, Likelihood | Concept
            """)
    void hasTheClassesOfTheContract(String classes, String above) {
        assertThat(classes.split(", ")).allSatisfy(name -> {
            assertThat(TAXONOMY.isA(name, above)).as("%s lies under %s", name, above).isTrue();
            if (!name.equals("Person")) {
                assertThat(TERMS.contains(ent(name), RDF.Nodes.type, OWL2.Class.asNode())).as("class ent:%s", name).isTrue();
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OccurredEvent, PlaceName, Vessel | Class
            participant, agent, target, host, visitor, organizer, beneficiary, invitee | ObjectProperty
            involvesState, atPlace, within, operatedBy, status, affects, causedBy, follows, partOf, purpose, implements, topic | ObjectProperty
            evidence, inArticle, denotes, sentence, about, claimedStatus, certainty, attributionMode, attributedTo | ObjectProperty
            holder, post, publisher, nameOf, usedBy, claimant | ObjectProperty
            purposeText, date, dateText, beginEarliest, beginLatest, endEarliest, endLatest | DatatypeProperty
            beginIndex, endIndex, quote, asOf, confidence, text, published, retrievedFrom, nameText | DatatypeProperty
            Proposed, Planned, Ongoing, Occurred, Postponed, Suspended, Cancelled, Denied | NamedIndividual
            Certain, Probable, Possible, Unspecified | NamedIndividual
            ReporterAssertion, NamedSource, AnonymousSource, Hearsay | NamedIndividual
            """)
    void hasTheNamesOfTheContract(String names, String kind) {
        assertThat(names.split(", ")).allSatisfy(name -> assertThat(
                TERMS.contains(ent(name), RDF.Nodes.type, NodeFactory.createURI(OWL2.NS + kind))).as("ent:%s is a %s", name, kind).isTrue());
    }

    @Test
    void putsEveryRoleUnderParticipant() {
        assertThat("agent target host visitor organizer beneficiary invitee".split(" ")).allSatisfy(role -> assertThat(
                TERMS.contains(ent(role), RDFS.Nodes.subPropertyOf, ent("participant"))).isTrue());
    }

    @Test
    void knowsEveryValueThatTheReaderCanGive() {
        assertThat(scheme("Status")).isEqualTo(names(Status.values(), Status::term));
        assertThat(scheme("Certainty")).isEqualTo(names(Certainty.values(), Certainty::term));
        assertThat(scheme("AttributionMode")).isEqualTo(names(Mode.values(), Mode::term));
        assertThat(names(Relation.Kind.values(), Relation.Kind::property)).allSatisfy(property -> assertThat(
                TERMS.contains(ent(property), RDF.Nodes.type, OWL2.ObjectProperty.asNode())).isTrue());
    }

    @ParameterizedTest
    @MethodSource("terms")
    void documentsEveryTerm(Node term) {
        for (String language : List.of("en", "ja", "ko")) {
            assertThat(labels(term, language)).as("labels in %s", language).hasSize(1);
        }
        assertThat(values(term, SKOS.definition.asNode())).as("definition").singleElement()
                .satisfies(definition -> assertThat(definition.getLiteralLexicalForm()).endsWith("."));
        assertThat(values(term, RDFS.Nodes.isDefinedBy)).containsExactly(NodeFactory.createURI("https://w3id.org/entente/ns"));
        assertThat(values(term, STATUS)).singleElement()
                .satisfies(status -> assertThat(status.getLiteralLexicalForm()).isIn("stable", "testing", "archaic"));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void definesNothingByItself(Node term) {
        String label = labels(term, "en").iterator().next();
        String definition = values(term, SKOS.definition.asNode()).iterator().next().getLiteralLexicalForm().toLowerCase();
        // A genus may repeat part of the label ("search and rescue exercise: exercise that …"), the whole never returns.
        boolean classOrIndividual = Character.isUpperCase(Ontology.localName(term).charAt(0));
        if (classOrIndividual && !TAXONOMY.isA(Ontology.localName(term), label)) {
            assertThat(definition).doesNotContainPattern("\\b" + label + "\\b(?! (of|that|from)\\b)");
        }
    }

    @Test
    void declaresNothingTwiceUnderOneLabel() {
        List<Node> classes = terms().stream().filter(term -> TERMS.contains(term, RDF.Nodes.type, OWL2.Class.asNode())).toList();
        for (String language : List.of("en", "ja", "ko")) {
            assertThat(classes.stream().flatMap(term -> labels(term, language).stream())).doesNotHaveDuplicates();
        }
    }

    @Test
    void shapesAndExamplesUseOnlyDeclaredTerms() {
        Set<String> unknown = new TreeSet<>();
        Stream<Path> files = Stream.of(Stream.of(OntologyFiles.FOLDER.resolve("shapes.ttl")),
                OntologyFiles.validExamples().stream(), OntologyFiles.invalidExamples().stream()).flatMap(Function.identity());
        files.forEach(file -> OntologyFiles.graph(file).stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .filter(VocabularyTest::isOurs).filter(node -> !TERMS.contains(node, RDF.Nodes.type, Node.ANY))
                .forEach(node -> unknown.add(file + ": " + node)));
        assertThat(unknown).isEmpty();
    }

    @Test
    void shapesListExactlyTheMembersOfEachScheme() {
        Graph shapes = OntologyFiles.graph(OntologyFiles.FOLDER.resolve("shapes.ttl"));
        assertThat(allowed(shapes, "status")).containsOnly(scheme("Status"));
        assertThat(allowed(shapes, "claimedStatus")).containsOnly(scheme("Status"));
        assertThat(allowed(shapes, "certainty")).containsOnly(scheme("Certainty"));
        assertThat(allowed(shapes, "likelihood")).containsOnly(scheme("Likelihood"));
        assertThat(allowed(shapes, "claimedRole")).containsOnly(rolesOfParticipation());
        assertThat(allowed(shapes, "claimedRelation")).containsOnly(names(Relation.Kind.values(), Relation.Kind::property));
    }

    private static Set<Set<String>> allowed(Graph shapes, String property) {
        var model = ModelFactory.createModelForGraph(shapes);
        return shapes.stream(Node.ANY, SHACL.path, ent(property)).map(Triple::getSubject)
                .flatMap(shape -> shapes.stream(shape, SHACL.in, Node.ANY))
                .map(triple -> model.asRDFNode(triple.getObject()).as(RDFList.class).asJavaList().stream()
                        .map(member -> Ontology.localName(member.asNode())).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Set<String> rolesOfParticipation() {
        Set<String> roles = new HashSet<>(Set.of("participant"));
        TERMS.stream(Node.ANY, RDFS.Nodes.subPropertyOf, ent("participant")).forEach(triple -> roles.add(Ontology.localName(triple.getSubject())));
        return roles;
    }

    private static Set<String> scheme(String type) {
        return TERMS.stream(Node.ANY, RDF.Nodes.type, ent(type)).map(triple -> Ontology.localName(triple.getSubject()))
                .collect(Collectors.toSet());
    }

    private static <T> Set<String> names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).collect(Collectors.toSet());
    }

    private static List<String> labels(Node term, String language) {
        return values(term, RDFS.Nodes.label).stream().filter(label -> label.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm).toList();
    }

    private static List<Node> values(Node term, Node property) {
        return TERMS.stream(term, property, Node.ANY).map(Triple::getObject).toList();
    }

    private static boolean isOurs(Node node) {
        return node.isURI() && node.getURI().startsWith(Ontology.NS) && node.getURI().length() > Ontology.NS.length();
    }

    private static Node ent(String name) {
        return NodeFactory.createURI(Ontology.NS + name);
    }
}
