package io.github.entente;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Does what the README says, from top to bottom, in a folder that holds nothing but the launcher and the samples. */
class ReadmeIT {

    private static final long MINUTES = 5;
    private static final String TOLD_PORT = "3030";
    private static final List<String> CLONE = List.of("entente", "src");

    @TempDir
    private Path folder;
    private int port;
    private @Nullable Process server;

    @Test
    void everyCommandWorksAndAnswersAsPrinted() throws Exception {
        for (String name : CLONE) {
            Files.createSymbolicLink(folder.resolve(name), Path.of(name).toAbsolutePath());
        }
        String output = "";
        for (Readme.Block block : Readme.blocks()) {
            switch (block.language()) {
                case "sh" -> output = follow(block.text());
                case "text" -> assertThat(lines(output)).as(block.text()).containsAll(lines(block.text()));
                default -> { }
            }
        }
        assertThat(output).as("the README's last commands").isNotBlank();
    }

    @AfterEach
    void leaveTheCloneAlone() throws Exception {
        stop();
        for (String name : CLONE) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    private void stop() throws InterruptedException {
        if (server != null) {
            server.destroy();
            assertThat(server.waitFor(1, TimeUnit.MINUTES)).as("the server stops").isTrue();
            server = null;
        }
    }

    private String follow(String commands) throws Exception {
        if (commands.startsWith("mvn ")) {
            // This very build; that .ci/run does the same is all there is to check.
            assertThat(Path.of(".ci/run")).content().contains(commands);
            return commands;
        }
        if (commands.startsWith("./entente serve")) {
            return serve(commands);
        }
        if (!commands.contains("localhost:" + TOLD_PORT)) {
            stop();
        }
        Path output = folder.resolve("output");
        Process shell = shell(commands.replace("localhost:" + TOLD_PORT, "localhost:" + port), output);
        assertThat(shell.waitFor(MINUTES, TimeUnit.MINUTES)).as("in time: %s", commands).isTrue();
        assertThat(shell.exitValue()).as("%s%n%s", commands, Files.readString(output)).isZero();
        assertThat(output).as(commands).content().isNotBlank();
        return Files.readString(output);
    }

    private String serve(String command) throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path output = folder.resolve("served");
        server = shell("exec " + command, output);
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (!Files.readString(output).contains("http://localhost:" + port)) {
            assertThat(server.isAlive()).as(Files.readString(output)).isTrue();
            assertThat(System.nanoTime()).as("in time: %s", command).isLessThan(deadline);
            Thread.sleep(200);
        }
        return Files.readString(output);
    }

    private Process shell(String commands, Path output) throws IOException {
        ProcessBuilder bash = new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", commands)
                .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
        bash.environment().put("ENTENTE_PORT", String.valueOf(port));
        return bash.start();
    }

    /** Lines without their layout, and without the ordinals of events, which change with what else is read in the article. */
    private static List<String> lines(String text) {
        return text.lines().map(line -> line.strip().replaceAll("\\s+", " ").replaceAll("-{2,}", "-").replaceAll("-e\\d+\\b", "-e"))
                .filter(line -> !line.isEmpty()).toList();
    }
}
