package io.github.entente.ontology.reference;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser without a window, started anew for each page with a profile of its own. */
public record Chromium(Path program, Path directory) {

    public static final List<String> QUIET = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars",
            "--enable-logging=stderr");

    /**
     * What the browser printed.
     *
     * @param output the page's elements, where they were asked for
     * @param log its messages, those of the page's console among them
     */
    public record Result(String output, String log) {
    }

    /** The first that is on the path. */
    public static Optional<Path> installed() {
        List<String> folders = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }

    /** @param options what to do with the page, and how large the window is */
    public Result open(Path page, String... options) throws IOException, InterruptedException {
        Path output = Files.createTempFile(directory, "output", ".txt");
        Path log = Files.createTempFile(directory, "log", ".txt");
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(QUIET);
        command.add("--user-data-dir=" + Files.createTempDirectory(directory, "profile"));
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        Process process = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(log.toFile()).start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the browser did not come back:\n" + Files.readString(log));
        }
        return new Result(Files.readString(output), Files.readString(log));
    }
}
