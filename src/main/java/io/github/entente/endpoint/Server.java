package io.github.entente.endpoint;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.jspecify.annotations.Nullable;

import io.github.entente.base.EntenteException;
import io.github.entente.endpoint.api.Api;
import io.github.entente.endpoint.description.Description;
import io.github.entente.endpoint.health.Health;
import io.github.entente.endpoint.mcp.Mcp;
import io.github.entente.endpoint.pages.Pages;
import io.github.entente.endpoint.protection.Protection;
import io.github.entente.endpoint.resource.Dereferencing;
import io.github.entente.endpoint.site.Configuration;
import io.github.entente.endpoint.site.Site;
import io.github.entente.endpoint.sparql.Protocol;
import io.github.entente.endpoint.writing.Intake;
import io.github.entente.endpoint.writing.Writing;
import io.github.entente.store.Store;

/**
 * The store behind a SPARQL endpoint, {@code /entente/sparql}, and the graph store protocol, {@code /entente/get}; both only read.
 * {@code /ns} explains the terms of the ontology.
 *
 * <p>The store stays open when the server stops, and what is put into it meanwhile is served at once.
 */
public final class Server implements AutoCloseable {

    private static final String SERVICE = "/entente";
    private static final int THREADS = 200;

    private final FusekiServer fuseki;
    private final Site site;
    private final String bind;

    private Server(FusekiServer fuseki, Site site) {
        this.fuseki = fuseki;
        this.site = site;
        this.bind = site.configuration().bind();
    }

    /**
     * Starts to serve, as {@code fuseki-config.ttl} says.
     *
     * @param flags values that win over the environment: {@code ENTENTE_PORT} (0 for any free one), {@code ENTENTE_BIND}, {@code ENTENTE_TIME}
     * @throws EntenteException of kind USAGE if the configuration is wrong or the port is taken
     */
    public static Server start(Store store, Map<String, String> flags) {
        return start(store, flags, null);
    }

    /**
     * The same, and lets those write who have the configured user and password ({@code ENTENTE_USER}, {@code ENTENTE_PASSWORD}); without
     * these the paths for writing do not exist.
     *
     * @param intake reads articles and checks graphs
     * @throws EntenteException of kind USAGE also if the password is easily guessed
     */
    public static Server start(Store store, Map<String, String> flags, @Nullable Intake intake) {
        Configuration configuration = Configuration.load(flags);
        Site site = Site.of(store, configuration);
        FusekiServer fuseki = build(site, intake);
        try {
            return new Server(fuseki.start(), site);
        } catch (FusekiException e) {
            fuseki.stop();
            throw new EntenteException(EntenteException.Kind.USAGE, "cannot listen on " + configuration.bind() + ", port " + configuration.port()
                    + " (" + e.getMessage() + "): choose another with --port or ENTENTE_PORT, or end what listens there", e);
        }
    }

    private static FusekiServer build(Site site, @Nullable Intake intake) {
        return FusekiServer.create().fusekiModules(FusekiModules.create(concerns(site, intake))).parseConfig(site.configuration().model())
                .port(site.configuration().port()).numServerThreads(4, THREADS).enableCors(false).build();
    }

    /** One module a concern: each adds its paths, and none knows another. */
    private static List<FusekiModule> concerns(Site site, @Nullable Intake intake) {
        List<FusekiModule> concerns = new ArrayList<>(List.of(new Protection(site.configuration()), new Health(site), new Protocol(site),
                new Description(site), new Api(site), new Mcp(site), new Dereferencing(site), new Pages(site)));
        if (intake != null) {
            site.configuration().credentials().ifPresent(credentials -> concerns.add(new Writing(site, credentials, intake)));
        }
        return concerns;
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
        site.close();
    }
}
