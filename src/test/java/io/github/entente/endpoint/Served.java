package io.github.entente.endpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.entente.endpoint.writing.Intake;
import io.github.entente.store.Schemas;
import io.github.entente.store.Store;

/** A server on a free port over a store of its own, for tests, with requests to it. */
public final class Served implements AutoCloseable {

    public static final String GRAPH = "https://w3id.org/entente/graph/";
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Store store;
    private final Server server;

    private Served(Store store, Server server) {
        this.store = store;
        this.server = server;
    }

    /** @param flags settings by their names in {@code fuseki-config.ttl}; unless they say so, no answer is prepared, so that nothing runs besides a test */
    public static Served in(Path directory, Map<String, String> flags) {
        return in(directory, flags, null);
    }

    public static Served in(Path directory, Map<String, String> flags, @Nullable Intake intake) {
        Map<String, String> all = new HashMap<>(Map.of("ENTENTE_PORT", "0", "ENTENTE_PREPARED", "0"));
        all.putAll(flags);
        Store store = Store.open(directory.resolve("data"), Schemas.small());
        return new Served(store, Server.start(store, all, intake));
    }

    /** Puts an article's graph, in the terms of {@link Schemas#turtle}. */
    public Served with(String article, String turtle) {
        store.put(GRAPH + article, Schemas.turtle(turtle));
        return this;
    }

    public Store store() {
        return store;
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers));
    }

    public HttpResponse<String> post(String path, String type, String content, String... headers) {
        return send(request(path, headers).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(content)));
    }

    /** Asks by GET. */
    public HttpResponse<String> ask(String query, String accept) {
        return get("/entente/sparql?query=" + encoded(query), "Accept", accept);
    }

    public HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    public <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the metrics say of a name, all lines with a label added up, rounded. */
    public long metric(String name, String label) {
        return get("/$/metrics").body().lines().filter(line -> line.startsWith(name) && line.contains(label))
                .mapToLong(line -> Math.round(Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))).sum();
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
