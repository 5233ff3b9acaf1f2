package io.github.entente.endpoint.protection;

import java.util.Set;
import java.util.zip.Deflater;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.compression.CompressionPool;
import org.eclipse.jetty.util.compression.DeflaterPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.entente.endpoint.site.Configuration;

/** Where the server listens, what a connection may do, and the header fields of all answers; gzip. */
public final class Protection implements FusekiModule {

    private static final Logger LOG = LoggerFactory.getLogger(Protection.class);
    private static final int HEADER_BYTES = 32_768;
    /** As Jetty has it by itself, and small enough for its pool; Fuseki's five megabytes would be allocated and cleared anew for each reply. */
    private static final int OUTPUT_BYTES = 32_768;
    private static final int MIN_UPLOAD = 1_000;
    /** Slow readers, not queries whose rows come slowly. */
    private static final int MIN_DOWNLOAD = 100;
    private static final int CONNECTIONS = 1_000;
    private static final int WORTH_ZIPPING = 1_024;

    private final Configuration configuration;

    public Protection(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public void prepare(FusekiServer.Builder builder, Set<String> datasets, Model model) {
        builder.addFilter("/*", new HeaderFilter());
    }

    @Override
    public void serverBeforeStarting(FusekiServer fuseki) {
        Server server = fuseki.getJettyServer();
        for (Connector connector : server.getConnectors()) {
            if (connector instanceof ServerConnector network) {
                network.setHost(configuration.bind());
                network.setIdleTimeout(configuration.idle().toMillis());
                network.addBean(new ConnectionShare(configuration.connectionsPerClient()));
                limit(network.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration());
            }
        }
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
        ErrorHandler errors = new ErrorHandler();
        errors.setShowStacks(false);
        errors.setShowCauses(false);
        server.setErrorHandler(errors);
        server.setHandler(zipping(server));
        if (!configuration.isLoopback()) {
            LOG.warn("listening on {}, which other machines can reach: put a proxy with TLS before it, and see docs/threat-model.md", configuration.bind());
        }
    }

    private static void limit(HttpConfiguration http) {
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setResponseHeaderSize(HEADER_BYTES);
        http.setOutputBufferSize(OUTPUT_BYTES);
        http.setSendServerVersion(false);
    }

    /** Jetty's newer handler is not part of Fuseki's jar. */
    @SuppressWarnings("removal")
    private static Handler zipping(Server server) {
        GzipHandler gzip = new GzipHandler();
        gzip.setMinGzipSize(WORTH_ZIPPING);
        gzip.setDeflaterPool(new DeflaterPool(CompressionPool.DEFAULT_CAPACITY, Deflater.BEST_SPEED, true));
        gzip.setIncludedMethods(HttpMethod.GET.asString(), HttpMethod.POST.asString());
        gzip.setHandler(new MinimumDataRateHandler(server.getHandler(), MIN_UPLOAD, MIN_DOWNLOAD));
        return gzip;
    }
}
