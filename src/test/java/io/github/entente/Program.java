package io.github.entente;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The program in a process of its own, as the launcher starts it.
 *
 * @param process the process, or the shell that became it
 * @param out where its results go
 * @param err where its messages go
 */
public record Program(Process process, Path out, Path err) implements AutoCloseable {

    private static final long MOST_MINUTES = 10;
    private static final List<String> OPTIONS = List.of("-Xmx2g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
            "-Dslf4j.provider=org.slf4j.simple.SimpleServiceProvider", "-Dslf4j.internal.verbosity=WARN", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");

    /** Starts a command line. */
    public static Program start(String... arguments) throws IOException {
        return start(List.of(), arguments);
    }

    /** Starts it below another command, such as one that sets a limit. */
    public static Program start(List<String> below, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(below);
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.github.entente.cli.Main"));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        return new Program(new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start(), out, err);
    }

    /** Runs a command line to its end. */
    public static Ended run(String... arguments) throws IOException, InterruptedException {
        try (Program program = start(arguments)) {
            return program.ended();
        }
    }

    /** Waits for its end. */
    public Ended ended() throws IOException, InterruptedException {
        assertThat(process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)).as("it ends").isTrue();
        return new Ended(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    /** Tells it to stop, as Ctrl-C does. */
    public void interrupt() throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).inheritIO().start().waitFor()).isZero();
    }

    /** Kills it with SIGKILL. */
    public void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        for (Path file : Stream.of(out, err).toList()) {
            Files.deleteIfExists(file);
        }
    }

    /**
     * How it ended.
     *
     * @param code the exit code
     * @param out its results
     * @param err its messages
     */
    public record Ended(int code, String out, String err) {
    }
}
