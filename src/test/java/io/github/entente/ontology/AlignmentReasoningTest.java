package io.github.entente.ontology;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.PrefixMapping;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

import static org.assertj.core.api.Assertions.assertThat;

/** What follows from the terms together with each alignment, and what cannot be. */
@Tag("ontology")
class AlignmentReasoningTest {

    private static final Graph EXAMPLES = OntologyFiles.allValidExamples();
    private static final PrefixMapping PREFIXES = PrefixMapping.Factory.create()
            .setNsPrefix("ent", Ontology.NS).setNsPrefix("foaf", "http://xmlns.com/foaf/0.1/").setNsPrefix("gaf", "http://groundedannotationframework.org/gaf#")
            .setNsPrefix("geo", "http://www.opengis.net/ont/geosparql#").setNsPrefix("grasp", "http://groundedannotationframework.org/grasp#")
            .setNsPrefix("gufo", "http://purl.org/nemo/gufo#").setNsPrefix("oa", "http://www.w3.org/ns/oa#").setNsPrefix("org", "http://www.w3.org/ns/org#")
            .setNsPrefix("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#").setNsPrefix("prov", "http://www.w3.org/ns/prov#")
            .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#").setNsPrefix("schema", "http://schema.org/")
            .setNsPrefix("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/").setNsPrefix("time", "http://www.w3.org/2006/time#");

    static List<String> alignments() {
        return AlignmentTest.alignments().stream().map(AlignmentTest::name).toList();
    }

    static Stream<Arguments> reasonersAndAlignments() {
        return Stream.of(Reasoner.values()).flatMap(reasoner -> alignments().stream().map(name -> Arguments.of(reasoner, name)));
    }

    @ParameterizedTest
    @MethodSource("alignments")
    void staysInOwl2DlWithTheTerms(String alignment) {
        assertThat(new OWL2DLProfile().checkOntology(Reasoner.axioms(AlignmentTest.withTerms(alignment))).getViolations()).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("reasonersAndAlignments")
    void isConsistentWithTermsAndExamplesAndEveryClassCanHaveMembers(Reasoner reasoner, String alignment) {
        isSound(reasoner, new Union(AlignmentTest.withTerms(alignment), EXAMPLES));
    }

    @ParameterizedTest
    @EnumSource(Reasoner.class)
    void allOfThemAreSoundTogether(Reasoner reasoner) {
        isSound(reasoner, new Union(alignments().stream().map(AlignmentTest::withTerms).reduce(Union::new).orElseThrow(), EXAMPLES));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"HERMIT, prov, prov:Activity", "OPENLLET, prov, prov:Activity", "HERMIT, gufo, gufo:Event", "OPENLLET, gufo, gufo:Event"})
    void takesExactlyWhatOccurredForAnActivityOrAPastEvent(Reasoner reasoner, String alignment, String type) {
        OWLReasoner over = reasoner.over(Reasoner.axioms(new Union(AlignmentTest.withTerms(alignment), EXAMPLES)));
        assertThat(members(over, type)).isNotEmpty().isEqualTo(members(over, "ent:OccurredEvent"));
        over.dispose();
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            sem       | <x:it> a ent:Meeting ; ent:status ent:Cancelled                | sem:Event
            sem       | <x:talks> a ent:Meeting ; ent:instrument <x:it>                | sem:Actor
            schema    | <x:it> a ent:Meeting ; ent:status ent:Cancelled                | schema:Event
            schema    | <x:it> a ent:Ministry                                          | schema:Organization
            org       | <x:it> a ent:MilitaryUnit                                      | org:OrganizationalUnit
            prov      | <x:claim> a ent:Claim ; ent:inArticle <x:it>                   | prov:Entity
            gufo      | <x:it> a ent:Tenure                                            | gufo:Relator
            geosparql | <x:it> a ent:City                                              | geo:Feature
            grasp     | <x:it> a ent:StatusClaim                                       | grasp:Attribution
            oa-nif    | <x:it> a ent:Mention                                           | nif:String
            """)
    void concludes(String alignment, String data, String type) {
        assertThat(Reasoner.values()).allSatisfy(reasoner -> assertThat(membersGiven(reasoner, alignment, data, type)).contains("x:it"));
    }

    @ParameterizedTest(name = "{0}: {1} need not be {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            prov   | <x:it> a ent:Exercise ; ent:status ent:Cancelled ; ent:participant <x:fleet> ; ent:atPlace <x:bay> | prov:Activity
            prov   | <x:it> a ent:Visit ; ent:status ent:Planned ; ent:causedBy <x:talks>                                 | prov:Activity
            gufo   | <x:it> a ent:Meeting ; ent:status ent:Denied                                                         | gufo:Event
            schema | <x:it> a ent:Meeting ; ent:status ent:Denied                                                         | schema:Event
            schema | <x:it> a ent:Visit ; ent:status ent:Proposed ; ent:atPlace <x:bay>                                   | schema:Event
            """)
    void doesNotConclude(String alignment, String data, String type) {
        assertThat(Reasoner.values()).allSatisfy(reasoner -> assertThat(membersGiven(reasoner, alignment, data, type)).doesNotContain("x:it"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            prov      | <x:talks> a ent:Meeting , prov:Entity ; ent:status ent:Occurred
            prov      | ent:evidence rdfs:subPropertyOf prov:wasDerivedFrom . <x:talks> a ent:Meeting ; ent:status ent:Occurred ; ent:evidence <x:s>
            gufo      | <x:berg> a foaf:Person , gufo:Event
            gufo      | <x:tenure> a ent:Tenure , gufo:Object
            geosparql | <x:kure> a ent:City , geo:Geometry
            time      | <x:visit> a ent:Visit ; time:hasTime <x:noon> . <x:noon> a time:Instant
            time      | ent:follows rdfs:subPropertyOf time:after . <x:visit> a ent:Visit ; ent:follows <x:talks>
            oa-nif    | <x:article> a ent:Article , nif:Context
            oa-nif    | ent:inArticle rdfs:subPropertyOf nif:referenceContext . <x:s> a ent:Sentence ; ent:inArticle <x:article>
            oa-nif    | <x:claim> a ent:Claim ; oa:hasTarget <x:kure> . <x:kure> a ent:City
            oa-nif    | <x:s> a ent:Sentence ; ent:beginIndex -1
            """)
    void noticesWhatCannotBe(String alignment, String impossible) {
        assertThat(Reasoner.values()).allSatisfy(reasoner -> {
            OWLReasoner over = given(reasoner, alignment, impossible);
            assertThat(over.isConsistent()).isFalse();
            over.dispose();
        });
    }

    private static void isSound(Reasoner reasoner, Graph graph) {
        OWLReasoner over = reasoner.over(Reasoner.axioms(graph));
        assertThat(over.isConsistent()).isTrue();
        assertThat(over.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
        over.dispose();
    }

    private static Set<String> membersGiven(Reasoner reasoner, String alignment, String data, String type) {
        OWLReasoner over = given(reasoner, alignment, data);
        Set<String> members = members(over, type);
        over.dispose();
        return members;
    }

    private static OWLReasoner given(Reasoner reasoner, String alignment, String data) {
        StringBuilder text = new StringBuilder();
        PREFIXES.getNsPrefixMap().forEach((prefix, iri) -> text.append("PREFIX %s: <%s>\n".formatted(prefix, iri)));
        Graph stated = RDFParser.fromString(text + data + " .", Lang.TURTLE).toGraph();
        OWLOntology ontology = Reasoner.axioms(new Union(AlignmentTest.withTerms(alignment), stated));
        return reasoner.over(ontology);
    }

    private static Set<String> members(OWLReasoner over, String type) {
        OWLClass named = OWLManager.getOWLDataFactory().getOWLClass(IRI.create(PREFIXES.expandPrefix(type)));
        return over.getInstances(named).entities().map(OWLNamedIndividual::getIRI).map(IRI::toString).collect(Collectors.toSet());
    }
}
