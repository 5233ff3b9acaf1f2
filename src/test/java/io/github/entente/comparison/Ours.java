package io.github.entente.comparison;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;

import io.github.entente.endpoint.Server;
import io.github.entente.store.Store;

/**
 * Our server, as it is but for the places of one client, since all of the benchmark's come from one address, and without answers prepared on the
 * other core while it is measured.
 *
 * @param server the server
 * @param anew whether it shall work each answer out, instead of sending again what it has kept
 */
record Ours(Server server, boolean anew) implements Contender {

    /** As long as a server takes at most for an answer that it works out ahead. */
    private static final Duration PREPARING = Duration.ofMinutes(10);

    /** A server that works each answer out. */
    static Ours workingOut(Store store) {
        return new Ours(start(store, LONGEST), true);
    }

    /** A server that keeps its answers, of which the first is waited for as a server does that works it out ahead. */
    static Ours keeping(Store store) {
        return new Ours(start(store, PREPARING.toSeconds()), false);
    }

    private static Server start(Store store, long seconds) {
        return Server.start(store, Map.of("ENTENTE_PORT", "0", "ENTENTE_PER_CLIENT", "8", "ENTENTE_PREPARED", "0", "ENTENTE_TIME", Long.toString(seconds)));
    }

    @Override
    public Duration patience() {
        return anew ? Contender.super.patience() : PREPARING;
    }

    @Override
    public String name() {
        return anew ? "ours, worked out" : "ours, kept";
    }

    @Override
    public HttpRequest.Builder request(Task task) {
        URI address = URI.create("http://127.0.0.1:" + server.port() + "/api/queries/" + task.name() + "?" + Task.form(task.values()));
        return HttpRequest.newBuilder(address).header("Cache-Control", anew ? "no-cache" : "max-age=0");
    }

    @Override
    public void close() {
        server.close();
    }
}
