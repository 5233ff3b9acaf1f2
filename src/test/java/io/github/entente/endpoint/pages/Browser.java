package io.github.entente.endpoint.pages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.github.entente.ontology.reference.Chromium;

/** A browser without a window, which is told what to do while it runs. */
final class Browser implements AutoCloseable {

    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    private Browser(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** @param directory for its profile and log */
    static Browser start(Path program, Path directory) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory(directory, "profile");
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(Chromium.QUIET);
        command.addAll(List.of("--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(directory.resolve("browser.log").toFile()).start();
        Path port = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < 600 && !(Files.exists(port) && Files.readAllLines(port).size() > 1); i++) {
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(directory.resolve("browser.log")));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return new Browser(process, URI.create("http://127.0.0.1:" + Files.readAllLines(port).getFirst() + "/json/new"));
    }

    Tab tab() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address).PUT(HttpRequest.BodyPublishers.noBody()).build();
        String target = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return new Tab(new DevTools(client, URI.create(new ObjectMapper().readTree(target).get("webSocketDebuggerUrl").asText())));
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        client.close();
    }
}
