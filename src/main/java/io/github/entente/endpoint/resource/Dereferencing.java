package io.github.entente.endpoint.resource;

import java.util.Set;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;

/** The project's IRIs under the paths that they have at w3id.org. */
public final class Dereferencing implements FusekiModule {

    @Override
    public void prepare(FusekiServer.Builder builder, Set<String> datasets, Model configuration) {
        builder.addServlet("/ns", new TermsPage());
    }
}
