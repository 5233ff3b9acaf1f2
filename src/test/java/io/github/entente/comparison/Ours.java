package io.github.entente.comparison;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;

import io.github.entente.endpoint.Server;
import io.github.entente.store.Store;

/**
 * Our server, as it is but for the places of one client: all of the benchmark's come from one address.
 *
 * @param server the server
 */
record Ours(Server server) implements Contender {

    static Server start(Store store) {
        return Server.start(store, Map.of("ENTENTE_PORT", "0", "ENTENTE_PER_CLIENT", "8", "ENTENTE_TIME", Integer.toString(LONGEST)));
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public HttpRequest.Builder request(Task task) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/queries/" + task.name() + "?" + Task.form(task.values())));
    }

    @Override
    public void close() {
        server.close();
    }
}
