package io.github.entente.endpoint.api;

import java.util.Set;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;

import io.github.entente.endpoint.site.Site;

/** {@code /api}: the questions of the library, each under its name, with parameters in the query string. */
public final class Api implements FusekiModule {

    static final String QUERIES = "/api/queries";

    private final Site site;
    private final Answers answers;
    private final Preparation preparation;

    public Api(Site site) {
        this.site = site;
        this.answers = new Answers(site);
        this.preparation = new Preparation(site, answers, site.configuration().prepared());
    }

    @Override
    public void prepare(FusekiServer.Builder builder, Set<String> datasets, Model configuration) {
        builder.addServlet(QUERIES, new LibraryResource(site));
        builder.addServlet(QUERIES + "/*", new QuestionResource(answers, preparation));
        builder.addServlet("/api/openapi.json", new OpenApiResource(site));
    }

    @Override
    public void serverAfterStarting(FusekiServer server) {
        preparation.begin();
    }

    @Override
    public void serverStopped(FusekiServer server) {
        preparation.close();
    }
}
