package io.github.entente.endpoint.writing;

import java.util.Set;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;

import io.github.entente.endpoint.site.Credentials;
import io.github.entente.endpoint.site.Site;

/** {@code /entente/update}, {@code /entente/data} and {@code /api/articles}; part of the server only if credentials are configured. */
public final class Writing implements FusekiModule {

    private final Site site;
    private final Credentials credentials;
    private final Intake intake;

    public Writing(Site site, Credentials credentials, Intake intake) {
        this.site = site;
        this.credentials = credentials;
        this.intake = intake;
    }

    @Override
    public void prepare(FusekiServer.Builder builder, Set<String> datasets, Model configuration) {
        Changes changes = new Changes(site.store(), intake);
        Guard guard = new Guard(credentials);
        int most = site.configuration().uploadBytes();
        builder.addServlet("/entente/update", new UpdateResource(guard, changes, most));
        builder.addServlet("/entente/data", new DataResource(guard, changes, most));
        builder.addServlet("/api/articles", new ArticlesResource(guard, intake, most));
    }
}
