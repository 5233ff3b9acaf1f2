package io.github.entente.endpoint.pages;

import java.util.Set;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;

import io.github.entente.endpoint.site.Site;

/** The pages under the paths that a browser shows. */
public final class Pages implements FusekiModule {

    private final Site site;

    public Pages(Site site) {
        this.site = site;
    }

    @Override
    public void prepare(FusekiServer.Builder builder, Set<String> datasets, Model configuration) {
        builder.addServlet("", new LandingPage(site.store(), site.library()));
    }
}
