package io.github.entente.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CheckCommandTest {

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int check(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "check";
        arguments[1] = "--store";
        arguments[2] = folder.resolve("data").toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return Main.run(new Terminal(out, err, false), arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysThatAllIsWellWithTheProgramsOwnFiles() {
        assertThat(check()).as(printed()).isZero();
        assertThat(printed()).isEqualToIgnoringNewLines("checked ontology, reference data, lexicon, queries and 0 articles: all is well");
    }

    @Test
    void printsAFaultALineAndASummaryAndExitsWithThree() throws IOException {
        Path faulty = faulty();
        assertThat(check("--ontology", faulty.toString())).isEqualTo(3);
        assertThat(printed().lines()).contains(faulty + "/entente.ttl: ent:Talk: P08-undocumented: "
                + "a term lacks an English, Japanese or Korean label, or a definition. add rdfs:label in each language and skos:definition")
                .anyMatch(line -> line.startsWith("queries/planned-meetings.rq: ent:Meeting: undeclared: "))
                .last().asString().matches("checked ontology, reference data, lexicon, queries and 0 articles: \\d+ faults");
    }

    @Test
    void printsJsonForPrograms() throws IOException {
        assertThat(check("--ontology", faulty().toString(), "--format", "json")).isEqualTo(3);
        JsonNode document = new ObjectMapper().readTree(printed());
        assertThat(document.get("articles").asInt()).isZero();
        assertThat(document.get("faults")).isNotEmpty().allSatisfy(fault -> assertThat(fault.fieldNames()).toIterable()
                .containsExactly("where", "term", "rule", "advice"));
    }

    @Test
    void answersAFolderWithoutOntologyAsWrongUsage() {
        assertThat(check("--ontology", folder.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("holds no entente.ttl");
    }

    /** An ontology with one class that lacks everything. */
    private Path faulty() throws IOException {
        Path faulty = Files.createDirectories(folder.resolve("draft"));
        Files.writeString(faulty.resolve("entente.ttl"), """
                @prefix ent: <https://w3id.org/entente/ns#> .
                @prefix owl: <http://www.w3.org/2002/07/owl#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                ent:Talk a owl:Class ; rdfs:isDefinedBy <https://w3id.org/entente/ns> .
                """);
        return faulty;
    }
}
