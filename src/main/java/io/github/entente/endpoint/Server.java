package io.github.entente.endpoint;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;

import io.github.entente.base.EntenteException;
import io.github.entente.endpoint.api.Api;
import io.github.entente.endpoint.mcp.Mcp;
import io.github.entente.endpoint.pages.Pages;
import io.github.entente.endpoint.resource.Dereferencing;
import io.github.entente.endpoint.site.Configuration;
import io.github.entente.endpoint.site.Site;
import io.github.entente.endpoint.sparql.Protocol;
import io.github.entente.store.Store;

/**
 * The store behind a SPARQL endpoint, {@code /entente/sparql}, and the graph store protocol, {@code /entente/get}; both only read.
 * {@code /ns} explains the terms of the ontology.
 *
 * <p>The store stays open when the server stops, and what is put into it meanwhile is served at once.
 */
public final class Server implements AutoCloseable {

    private static final String SERVICE = "/entente";

    private final FusekiServer fuseki;
    private final String bind;

    private Server(FusekiServer fuseki, String bind) {
        this.fuseki = fuseki;
        this.bind = bind;
    }

    /**
     * Starts to serve, as {@code fuseki-config.ttl} says.
     *
     * @param flags values that win over the environment: {@code ENTENTE_PORT} (0 for any free one), {@code ENTENTE_BIND}, {@code ENTENTE_TIME}
     * @throws EntenteException of kind USAGE if the configuration is wrong or the port is taken
     */
    public static Server start(Store store, Map<String, String> flags) {
        Configuration configuration = Configuration.load(flags);
        FusekiServer fuseki = build(Site.of(store, configuration));
        for (Connector connector : fuseki.getJettyServer().getConnectors()) {
            if (connector instanceof ServerConnector network) {
                network.setHost(configuration.bind());
            }
        }
        try {
            return new Server(fuseki.start(), configuration.bind());
        } catch (FusekiException e) {
            fuseki.stop();
            throw new EntenteException(EntenteException.Kind.USAGE, "cannot listen on " + configuration.bind() + ", port " + configuration.port()
                    + " (" + e.getMessage() + "): choose another with --port or ENTENTE_PORT, or end what listens there", e);
        }
    }

    private static FusekiServer build(Site site) {
        return FusekiServer.create().fusekiModules(FusekiModules.create(concerns(site))).parseConfig(site.configuration().model())
                .port(site.configuration().port()).build();
    }

    /** One module a concern: each adds its paths, and none knows another. */
    private static List<FusekiModule> concerns(Site site) {
        return List.of(new Protocol(site), new Api(site), new Mcp(site), new Dereferencing(), new Pages(site));
    }

    /** The port that is listened on. */
    public int port() {
        return fuseki.getPort();
    }

    /** Where a browser finds the landing page. */
    public URI address() {
        String host = bind.equals("127.0.0.1") || bind.equals("0.0.0.0") || bind.equals("::") ? "localhost" : bind;
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/");
    }

    /** Where SPARQL clients ask. */
    public URI sparql() {
        return address().resolve("." + SERVICE + "/sparql");
    }

    /** Waits until the server stops. */
    public void join() {
        fuseki.join();
    }

    /** Stops; queries that run are ended. Does nothing the second time. */
    @Override
    public void close() {
        fuseki.stop();
    }
}
