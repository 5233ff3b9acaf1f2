package io.github.entente.ontology.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.apache.commons.io.FileUtils;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.entente.base.EntenteException;
import io.github.entente.ontology.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Tag("ontology")
class OntologyCheckTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        FileUtils.copyDirectory(Path.of("ontology").toFile(), folder.toFile());
    }

    @Test
    void findsNothingInOurOwnFiles() {
        assertThat(OntologyCheck.bundled().faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            entente.ttl                | ent:Chat a owl:Class ; rdfs:isDefinedBy <https://w3id.org/entente/ns> . | ent:Chat    | P08-undocumented | add rdfs:label in each language
            entente.ttl                | ent:Meeting rdfs:label "encounter"@en .                     | ent:Meeting   | H01-two-labels-of-one-language | keep one
            entente.ttl                | ent:Visit skos:definition "Other."@en .                     | ent:Visit     | released | has another definition than in 1.0.0: name the term above that version
            entente.ttl                | ent:host rdfs:domain ent:Visit .                            | ent:host      | released | has another domain
            entente.ttl                | ent:Meeting rdfs:label .                                    | line          | Turtle | correct that line
            shapes.ttl                 | <https://w3id.org/entente/shapes#X> a <http://www.w3.org/ns/shacl#NodeShape> ; <http://www.w3.org/ns/shacl#targetClass> ent:Meating . | ent:Meating | undeclared | correct the name, or declare it
            shapes.ttl                 | <https://w3id.org/entente/shapes#X> a                       | line          | Turtle | correct that line
            hygiene/P22-naming.rq      | LIMIT few                                                   | file          | SPARQL | correct the query
            examples/05-tenure.ttl     | <https://w3id.org/entente/id/event/x> ent:hostt <https://w3id.org/entente/id/state/x> . | ent:hostt | undeclared | declare it in entente.ttl
            examples/05-tenure.ttl     | <https://w3id.org/entente/id/decision/x> a ent:Suspension . | decision/x    | shape Decision at ent:affects | affects nothing
            lexicon/talks.ttl          | lex:natter-v a ontolex:LexicalEntry ; rdfs:label "natter"@en ; lexinfo:partOfSpeech lexinfo:verb ; ontolex:denotes ent:Chat ; synsem:synBehavior frame:reciprocal-v . | ent:Chat | undeclared | correct the name
            lexicon/talks.ttl          | lex:natter-v a ontolex:LexicalEntry ; rdfs:label "natter"@en . | files        | loads | natter-v
            lexicon/talks.ttl          | lex:natter-v a .                                              | line          | Turtle | correct that line
            reference/cities.ttl       | <https://w3id.org/entente/id/city/zenda> a ent:City .       | city/zenda    | reference data | needs exactly one rdfs:label
            reference/cities.ttl       | <https://w3id.org/entente/id/city/zenda> a ent:Town .       | ent:Town      | undeclared | correct the name
            released/entente-1.0.0.ttl | ent:Jamboree a owl:Class .                                  | ent:Jamboree  | released | is gone since 1.0.0: bring it back with owl:deprecated true
            """)
    void tellsFileTermRuleAndAdvice(String file, String addition, String term, String rule, String advice) throws IOException {
        keepOnly(file);
        append(file, addition);
        // A term that was released is missed where it should stand.
        String where = file.startsWith("released") ? "entente.ttl" : file;
        assertThat(OntologyCheck.of(folder).faults()).anySatisfy(fault -> {
            assertThat(fault.where()).isEqualTo(rule.equals("loads") ? folder + "/lexicon" : folder + "/" + where);
            assertThat(fault.term()).startsWith(term);
            assertThat(fault.rule()).isEqualTo(rule);
            assertThat(fault.advice()).contains(advice);
        });
    }

    @Test
    void findsWhatEachHygieneRuleIsFor() throws IOException {
        keepOnly("entente.ttl");
        for (Path rule : new OntologyFolder(folder, "x").files("hygiene", ".rq")) {
            String name = rule.getFileName().toString().replace(".rq", "");
            Files.copy(rule.resolveSibling(name + ".ttl"), folder.resolve("entente.ttl"), StandardCopyOption.REPLACE_EXISTING);
            assertThat(OntologyCheck.of(folder).faults()).as(name).extracting(Fault::rule).contains(name);
        }
    }

    @Test
    void acceptsAChangeThatTheLogTells() throws IOException {
        keepOnly("entente.ttl");
        append("entente.ttl", "ent:Visit skos:definition \"Other.\"@en .");
        String log = Files.readString(folder.resolve("CHANGELOG.md"));
        Files.writeString(folder.resolve("CHANGELOG.md"), log.replace("## 1.0.0", "## 1.1.0\n\n`ent:Visit` covers more.\n\n## 1.0.0"));
        assertThat(OntologyCheck.of(folder).faults()).extracting(Fault::rule).doesNotContain("released");
    }

    @Test
    void wantsANewVersionToNameTheOneBefore() throws IOException {
        keepOnly("entente.ttl");
        Path terms = folder.resolve("entente.ttl");
        Files.writeString(terms, Files.readString(terms).replace("owl:versionInfo \"1.0.0\"", "owl:versionInfo \"1.1.0\""));
        assertThat(OntologyCheck.of(folder).faults()).singleElement()
                .hasToString(folder + "/entente.ttl: header: released: follows 1.0.0 and does not say so: add owl:priorVersion <https://w3id.org/entente/ns/1.0.0>");
    }

    @Test
    void comparesWithTheLastReleaseOnly() throws IOException {
        keepOnly("entente.ttl");
        Path terms = folder.resolve("entente.ttl");
        String later = Files.readString(terms).replace("\"1.0.0\"", "\"1.10.0\"").replace("/1.0.0>", "/1.10.0>");
        for (String number : List.of("1.9.0", "1.10.0")) {
            Files.writeString(folder.resolve("released/entente-" + number + ".ttl"), later.replace("1.10.0", number));
        }
        append("released/entente-1.9.0.ttl", "ent:Jamboree a owl:Class .");
        Files.writeString(terms, later);
        assertThat(OntologyCheck.of(folder).faults()).isEmpty();
    }

    @Test
    void discouragesDeprecatedTerms() throws IOException {
        append("entente.ttl", "ent:PortCall owl:deprecated true ; skos:changeNote \"Nothing replaces it.\"@en .");
        assertThat(OntologyCheck.of(folder).faults()).isNotEmpty().allSatisfy(fault -> assertThat(fault).extracting(Fault::term, Fault::rule)
                .containsExactly("ent:PortCall", "deprecated"));
    }

    @Test
    void checksTermsInQueries() {
        OntologyCheck check = OntologyCheck.bundled();
        assertThat(check.query("mine.rq", "PREFIX e: <https://w3id.org/entente/ns#> SELECT * { ?x e:host/e:within ?y FILTER EXISTS { ?x a e:Jamboree } }"))
                .singleElement().hasToString("mine.rq: ent:Jamboree: undeclared: the ontology has no such term: correct the name, or declare it in entente.ttl");
        assertThat(check.query("mine.rq", "SELECT nothing")).singleElement().extracting(Fault::rule).isEqualTo("SPARQL");
    }

    @Test
    void findsAQuoteThatDoesNotReadBack() {
        GraphCheck graphs = GraphCheck.bundled();
        List<Fault> faults = graphs.faults("https://w3id.org/entente/graph/a",
                RDFParser.source(Path.of("ontology/examples/invalid/quote-from-elsewhere.ttl")).toGraph());
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.where()).isEqualTo("graph/a");
            assertThat(fault.advice()).contains("does not read back");
        });
    }

    @Test
    void takesTheProgramsRulesWhereAFolderHasNone() throws IOException {
        FileUtils.deleteDirectory(folder.resolve("hygiene").toFile());
        Files.delete(folder.resolve("shapes.ttl"));
        append("entente.ttl", "ent:Chat a owl:Class ; rdfs:isDefinedBy <https://w3id.org/entente/ns> .");
        OntologyCheck check = OntologyCheck.of(folder);
        assertThat(check.faults()).extracting(Fault::rule).contains("P08-undocumented");
        assertThat(check.graphs()).isPresent();
    }

    @Test
    void namesTheFolderThatHoldsNoOntology() {
        assertThatExceptionOfType(EntenteException.class).isThrownBy(() -> OntologyCheck.of(folder.resolve("examples")))
                .withMessageContaining("holds no entente.ttl").satisfies(e -> assertThat(e.kind()).isEqualTo(EntenteException.Kind.USAGE));
    }

    /** Drops the large parts in which that file does not lie. */
    private void keepOnly(String file) throws IOException {
        for (String part : List.of("lexicon", "reference", "examples")) {
            if (!file.startsWith(part)) {
                FileUtils.deleteDirectory(folder.resolve(part).toFile());
            }
        }
    }

    private void append(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), "\n" + text + "\n", StandardOpenOption.APPEND);
    }
}
