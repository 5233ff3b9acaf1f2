package io.github.entente.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluateCommandTest {

    private static final String ANNOTATION = """
            {"article": "a.txt", "entities": [{"id": "s1", "name": "Portugal"}], "events": [
              {"id": "e1", "type": "Condemnation", "mentions": [{"anchor": "condemned", "context": "Portugal condemned the"}],
               "participants": ["s1"], "status": "Planned"},
              {"id": "e2", "type": "Ceremony", "mentions": [{"anchor": "Thursday", "context": "on Thursday"}], "participants": [], "status": "Occurred"}]}
            """;

    @TempDir
    private Path directory;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void annotate() throws IOException {
        Files.writeString(directory.resolve("a.json"), ANNOTATION);
        Files.writeString(directory.resolve("a.txt"), "title: A\ndate: unknown\n\nPortugal condemned the attack in Chad on Thursday.\n");
    }

    @Test
    void printsMeasuresClassesAndErrors() {
        assertThat(run("--date", "2025-06-05", "--by-type", "--errors")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .contains("gold                     2", "event_r                  0.500", "status_acc_not_occurred  0.000")
                .anyMatch(line -> line.startsWith("  Condemnation           gold   1 pred   1 tp   1"))
                .anyMatch(line -> line.startsWith("              by: lexicon/condemn"))
                .contains("  STATUS      Condemnation: Planned read as Occurred, “condemned”",
                        "  MISS        Ceremony Occurred (e2), “Thursday”", "              by: no rule fired");
    }

    @Test
    void printsJson() throws IOException {
        assertThat(run("--date", "2025-06-05", "--json", "--by-type", "--errors", "--predicted", directory.resolve("read").toString())).isZero();
        JsonNode document = new ObjectMapper().readTree(out.toByteArray());
        assertThat(document.get("event_r").doubleValue()).isEqualTo(0.5);
        assertThat(document.get("gold").isInt()).isTrue();
        assertThat(document.at("/by_type/Condemnation/tp").intValue()).isEqualTo(1);
        assertThat(document.at("/errors/0/sentence").textValue()).isEqualTo("Portugal condemned the attack in Chad on Thursday.");
        assertThat(directory.resolve("read/a.json")).content().contains("\"begin\" : 9");
    }

    @Test
    void tellsWhichArticleWasNotReadAndWhatWouldHelp() {
        assertThat(run()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("not read, so its events count as missed: a.txt", "--date");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("event_r                  0.000");
    }

    private int run(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "evaluate";
        arguments[1] = directory.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Main.run(new Terminal(out, err, false), arguments);
    }
}
