package io.github.entente.endpoint.description;

import java.util.Set;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;

import io.github.entente.endpoint.site.PerRevision;
import io.github.entente.endpoint.site.Site;

/** {@code /.well-known/void}, which is also what {@code /entente/sparql} leads to without a query. */
public final class Description implements FusekiModule {

    private final PerRevision<Graph> figures;

    public Description(Site site) {
        this.figures = new PerRevision<>(site.store(), () -> Figures.of(site.store(), site.counts()));
    }

    @Override
    public void prepare(FusekiServer.Builder builder, Set<String> datasets, Model configuration) {
        builder.addServlet("/.well-known/void", new DescriptionResource(figures));
    }

    @Override
    public void serverAfterStarting(FusekiServer server) {
        figures.begin();
    }

    @Override
    public void serverStopped(FusekiServer server) {
        figures.close();
    }
}
