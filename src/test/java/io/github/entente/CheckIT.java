package io.github.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.apache.commons.io.FileUtils;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.entente.pipeline.Knowledge;
import io.github.entente.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs {@code ./entente check} as a user does. */
class CheckIT {

    @TempDir
    private Path folder;
    private String printed = "";

    @Test
    void passesOwnFilesAndASoundStore() throws Exception {
        put("ontology/examples/01-planned-meeting.ttl");
        assertThat(check()).as(printed).isZero();
        assertThat(printed).isEqualToIgnoringNewLines("checked ontology, reference data, lexicon, queries and 1 article: all is well");
    }

    @Test
    void tellsGraphThingShapeAndAdviceOfAFaultyArticle() throws Exception {
        put("ontology/examples/invalid/decision-without-effect.ttl");
        put("ontology/examples/invalid/quote-from-elsewhere.ttl");
        assertThat(check()).as(printed).isEqualTo(3);
        assertThat(printed).contains("graph/decision-without-effect: ", ": shape Decision at ent:affects: affects nothing",
                "graph/quote-from-elsewhere: ", ": shape TextSpan: does not read back", "queries and 2 articles: 2 faults");
    }

    @Test
    void tellsWhatIsWrongInAFolderOfFiles() throws Exception {
        Path draft = folder.resolve("draft");
        FileUtils.copyDirectory(Path.of("ontology").toFile(), draft.toFile());
        Path talks = draft.resolve("lexicon/talks.ttl");
        Files.writeString(talks, Files.readString(talks).replace("ent:Meeting", "ent:Meating"));
        assertThat(check("--ontology", draft.toString())).as(printed).isEqualTo(3);
        assertThat(printed).isEqualToIgnoringNewLines(talks + ": ent:Meating: undeclared: the ontology has no such term: correct the name, or declare it in entente.ttl"
                + "checked ontology, reference data, lexicon, queries and 0 articles: 1 fault");
    }

    @Test
    void exitsWithFourWhereAnotherProcessHasTheStore() throws Exception {
        try (Store held = store()) {
            assertThat(check()).as(printed).isEqualTo(4);
            assertThat(held.isEmpty()).isTrue();
        }
    }

    private Store store() {
        return Knowledge.bundled().open(folder.resolve("data"));
    }

    private void put(String example) {
        try (Store store = store()) {
            String name = Path.of(example).getFileName().toString().replace(".ttl", "");
            store.put("https://w3id.org/entente/graph/" + name, RDFParser.source(Path.of(example)).toGraph());
        }
    }

    private int check(String... options) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        ProcessBuilder entente = new ProcessBuilder("./entente", "check", "--store", folder.resolve("data").toString());
        for (String option : options) {
            entente.command().add(option);
        }
        Process process = entente.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        printed = Files.readString(output);
        return process.exitValue();
    }
}
