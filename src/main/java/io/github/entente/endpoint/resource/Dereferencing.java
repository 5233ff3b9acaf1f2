package io.github.entente.endpoint.resource;

import java.util.Set;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;

import io.github.entente.endpoint.site.Site;

/**
 * The project's IRIs under the paths that they have at w3id.org, as RDF. Who would rather have HTML is passed on to whatever
 * answers behind: a servlet at {@code /id/*} is a page for people.
 */
public final class Dereferencing implements FusekiModule {

    private final Site site;

    public Dereferencing(Site site) {
        this.site = site;
    }

    @Override
    public void prepare(FusekiServer.Builder builder, Set<String> datasets, Model configuration) {
        builder.addServlet("/ns", new TermsPage());
        builder.addServlet("/ns/*", new OntologyFiles());
        builder.addFilter("/id/*", new RdfFilter(new ThingResource(site)));
        builder.addFilter("/graph/*", new RdfFilter(new ArticleGraphResource(site)));
    }
}
