package io.github.entente.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HelpTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Main.run(new Terminal(out, err, false), arguments);
    }

    @Test
    void namesEveryCommand() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("serve", "ingest", "query", "explain", "export", "check", "evaluate", "Exit codes:", "Examples:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "ingest", "query", "explain", "export", "check"})
    void teachesEachCommandByExamplesAndExitCodes(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage: entente " + command, "--store", "Exit codes:", "Examples:", "  entente " + command);
    }

    @Test
    void teachesHowToEvaluate() {
        assertThat(run("evaluate", "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage: entente evaluate", "--articles", "Exit codes:", "  entente evaluate gold/");
    }

    @Test
    void tellsTheVersion() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("entente ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "frobnicate", "ingest", "query --output xls x", "export --format docx", "serve --port many", "ingest --date yesterday x.txt", "evaluate", "evaluate no-such-folder"})
    void answersWrongUsageWithCodeTwoOnStandardError(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("entente");
    }
}
