package io.github.entente.ontology;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.violations.UseOfDefinedDatatypeInLiteral;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

import static org.assertj.core.api.Assertions.assertThat;

/** In OWL 2 DL, consistent, with possible members for every class: by a profile checker and two reasoners. */
@Tag("ontology")
class SoundnessTest {

    private static final Graph TERMS = Ontology.bundled().terms();
    private static final Map<String, Graph> GRAPHS = Map.of(
            "terms alone", TERMS,
            "with the worked examples", new Union(TERMS, OntologyFiles.allValidExamples()),
            "with the reference data", new Union(TERMS, OntologyFiles.referenceData()),
            "with the samples as they are read", new Union(TERMS, SampleGraphs.all()));
    /** Those of OWL 2's own map lack a date without time; the others are standards of their fields. */
    private static final Set<String> DATATYPES_BEYOND_OWL = Set.of("http://www.w3.org/2001/XMLSchema#date",
            "http://id.loc.gov/datatypes/edtf/EDTF", "http://www.opengis.net/ont/geosparql#wktLiteral");

    static Stream<Arguments> reasonersAndGraphs() {
        return Stream.of(Reasoner.values()).flatMap(reasoner -> GRAPHS.keySet().stream().sorted().map(name -> Arguments.of(reasoner, name)));
    }

    @Test
    void termsAreInOwl2Dl() {
        assertThat(new OWL2DLProfile().checkOntology(Reasoner.axioms(TERMS)).getViolations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"with the worked examples", "with the reference data", "with the samples as they are read"})
    void dataLeavesOwl2DlByTheDatatypesOfItsLiteralsOnly(String graph) {
        var violations = new OWL2DLProfile().checkOntology(Reasoner.axioms(GRAPHS.get(graph))).getViolations();
        assertThat(violations).allSatisfy(violation -> assertThat(violation).isInstanceOfSatisfying(UseOfDefinedDatatypeInLiteral.class,
                use -> assertThat(use.getExpression().getDatatype().getIRI().toString()).isIn(DATATYPES_BEYOND_OWL)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("reasonersAndGraphs")
    void isConsistentAndEveryClassCanHaveMembers(Reasoner reasoner, String graph) {
        OWLReasoner over = reasoner.over(Reasoner.axioms(GRAPHS.get(graph)));
        assertThat(over.isConsistent()).isTrue();
        assertThat(over.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
        over.dispose();
    }

    @ParameterizedTest
    @EnumSource(Reasoner.class)
    void findsThatWhatOccurredIsAnOccurredEvent(Reasoner reasoner) {
        OWLOntology ontology = Reasoner.axioms(GRAPHS.get("with the worked examples"));
        OWLReasoner over = reasoner.over(ontology);
        Set<String> occurred = over.getInstances(owlClass(ontology, "OccurredEvent")).entities().map(SoundnessTest::label).collect(Collectors.toSet());
        Set<String> events = over.getInstances(owlClass(ontology, "Event")).entities().map(SoundnessTest::label).collect(Collectors.toSet());
        assertThat(occurred).isNotEmpty().isSubsetOf(events).hasSizeLessThan(events.size());
        over.dispose();
    }

    @ParameterizedTest
    @EnumSource(Reasoner.class)
    void noticesWhatCannotBe(Reasoner reasoner) {
        for (String impossible : List.of(
                "<x:kure> a ent:City ; ent:ofState <x:kure> .",
                "<x:talks> a ent:Meeting , ent:Call .",
                "<x:mention> a ent:Mention ; ent:inArticle <x:a> , <x:b> . <x:a> a ent:Article ; owl:differentFrom <x:b> .",
                "<x:claim> a ent:StatusClaim ; ent:claimedStatus ent:Planned , ent:Occurred .",
                "<x:visit> a ent:Visit ; ent:host <x:kure> . <x:kure> a ent:City .",
                "<x:claim> a ent:StatusClaim ; ent:claimedStatus ent:Certain .")) {
            Graph data = RDFParser.fromString("""
                    @prefix ent: <https://w3id.org/entente/ns#> .
                    @prefix owl: <http://www.w3.org/2002/07/owl#> .
                    """ + impossible, Lang.TURTLE).toGraph();
            OWLReasoner over = reasoner.over(Reasoner.axioms(new Union(TERMS, data)));
            assertThat(over.isConsistent()).as(impossible).isFalse();
            over.dispose();
        }
    }

    private static OWLClass owlClass(OWLOntology ontology, String name) {
        return ontology.getOWLOntologyManager().getOWLDataFactory().getOWLClass(IRI.create(Ontology.NS + name));
    }

    private static String label(OWLNamedIndividual individual) {
        return individual.getIRI().toString();
    }
}
