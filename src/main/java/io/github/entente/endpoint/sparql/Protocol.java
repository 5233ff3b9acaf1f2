package io.github.entente.endpoint.sparql;

import java.util.Set;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;

import io.github.entente.endpoint.site.Site;

/**
 * Reading by the SPARQL 1.1 protocols.
 *
 * <p>Fuseki's own services are not used: they send the status with the first row, so that an answer which is cut off later looks like one.
 */
public final class Protocol implements FusekiModule {

    private final Site site;

    public Protocol(Site site) {
        this.site = site;
    }

    @Override
    public void prepare(FusekiServer.Builder builder, Set<String> datasets, Model configuration) {
        builder.addServlet("/entente/sparql", new QueryResource(site));
        builder.addServlet("/entente/get", new GraphResource(site));
        builder.addServlet("/entente/dump", new DumpResource(site));
    }
}
