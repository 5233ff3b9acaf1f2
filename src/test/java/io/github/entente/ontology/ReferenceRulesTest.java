package io.github.entente.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.entente.base.EntenteException;
import io.github.entente.mention.Name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReferenceRulesTest {

    private static final String PREFIXES = """
            @base <https://w3id.org/entente/id/> .
            @prefix ent: <https://w3id.org/entente/ns#> .
            @prefix org: <http://www.w3.org/ns/org#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;
    private static final String RURITANIA = """
            <state/ruritania> a ent:State ; rdfs:label "Ruritania"@en , "ルリタニア"@ja ; skos:altLabel "RUR"@en ;
                ent:demonym "Ruritanian"@en ; ent:metonym "Strelsau"@en ; ent:territory <country/ruritania> .
            <country/ruritania> a ent:Country ; rdfs:label "Ruritania"@en .
            <city/strelsau> a ent:City ; rdfs:label "Strelsau"@en ; ent:within <country/ruritania> .
            """;

    @TempDir
    private Path folder;

    @Test
    void readsWhatIsSound() throws IOException {
        write("states.ttl", RURITANIA);
        ReferenceData reference = ReferenceData.of(folder);
        assertThat(reference.known()).extracting(known -> known.entity().id()).containsExactly("state/ruritania", "country/ruritania", "city/strelsau");
        assertThat(reference.known().getFirst().names()).containsExactly(new Name("Ruritania", Name.Kind.NAME), new Name("RUR", Name.Kind.NAME),
                new Name("Ruritanian", Name.Kind.DEMONYM), new Name("Strelsau", Name.Kind.METONYM));
        assertThat(reference.known().get(1).names()).contains(new Name("RUR", Name.Kind.NAME));
        assertThat(reference.known().getLast().entity().state()).isEqualTo("state/ruritania");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <city/zenda> a ent:City ; rdfs:label "Zenda"@en ; ent:within <country/nowhere> .                      | city/zenda names <country/nowhere>      | describe it or correct the name
            <city/zenda> a ent:City ; rdfs:label "Zenda"@en ; ent:within <state/ruritania> .                      | city/zenda names <state/ruritania>      | take one of the kinds
            <city/zenda> a ent:City ; rdfs:label "Zenda"@ja .                                                     | city/zenda needs exactly one rdfs:label | add it with @en
            <city/zenda> a ent:City ; rdfs:label "Zenda"@en , "Senda"@en .                                        | city/zenda needs exactly one rdfs:label | other names as skos:altLabel
            <city/zenda> a ent:Ministry ; rdfs:label "Zenda"@en .                                                 | city/zenda is of [Ministry]             | one class of [City]
            <city/zenda> rdfs:label "Zenda"@en .                                                                  | city/zenda is of []                     | one class of [City]
            <town/zenda> a ent:City ; rdfs:label "Zenda"@en .                                                     | town/zenda has no kind                  | begin its id with one of
            [] a ent:City ; rdfs:label "Zenda"@en .                                                               | a blank node has no kind                | begin its id with one of
            <city/zenda> a ent:City ; rdfs:label "Zenda"@en ; ent:mayor "Black Michael"@en .                      | city/zenda has <https://w3id.org/entente/ns#mayor> | correct the name
            <state/elbonia> a ent:State ; rdfs:label "Elbonia"@en .                                               | state/elbonia lacks <https://w3id.org/entente/ns#demonym> | add it
            <disputed/zenda> a ent:DisputedTerritory ; rdfs:label "Zenda"@en ; ent:claimant <state/ruritania> .      | disputed/zenda is claimed by fewer than two states | describe it as a place
            <post/ruritania-king> a org:Post ; rdfs:label "King of Ruritania"@en .                                | post/ruritania-king lacks <http://www.w3.org/ns/org#role> | add it
            <role/a> a org:Role ; rdfs:label "a"@en ; skos:broader <role/b> . <role/b> a org:Role ; rdfs:label "b"@en ; skos:broader <role/a> . | role/a lies above itself | break the circle
            <city/strelsau> rdfs:label "Strelsau"@en .                                                            | city/strelsau is described in states.ttl already | keep it in one file
            """)
    void tellsFileSubjectAndRemedy(String turtle, String fault, String advice) throws IOException {
        write("states.ttl", RURITANIA);
        write("wrong.ttl", turtle);
        assertThatThrownBy(() -> ReferenceData.of(folder)).isInstanceOf(EntenteException.class)
                .hasMessageContaining("wrong.ttl: " + fault).hasMessageContaining(advice);
    }

    @Test
    void listsAllFaultsAtOnce() throws IOException {
        write("wrong.ttl", "<city/a> a ent:City . <city/b> a ent:City .");
        assertThatThrownBy(() -> ReferenceData.of(folder)).hasMessageContaining("city/a").hasMessageContaining("city/b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <city/a> a ent:City rdfs:label .       | wrong.ttl is not well-formed Turtle: [line: 6
            <city/a b> a ent:City .                | wrong.ttl is not well-formed Turtle: [line: 6
            """)
    void namesTheLineThatIsNoTurtle(String turtle, String message) throws IOException {
        write("wrong.ttl", turtle);
        assertThatThrownBy(() -> ReferenceData.of(folder)).isInstanceOf(EntenteException.class).hasMessageContaining(message);
    }

    @Test
    void refusesAFolderWithoutTurtle() {
        assertThatThrownBy(() -> ReferenceData.of(folder)).isInstanceOf(EntenteException.class).hasMessageContaining("holds no .ttl file");
        assertThatThrownBy(() -> ReferenceData.of(folder.resolve("none"))).isInstanceOf(EntenteException.class).hasMessageContaining("cannot be read");
    }

    private void write(String file, String turtle) throws IOException {
        Files.writeString(folder.resolve(file), PREFIXES + turtle);
    }
}
