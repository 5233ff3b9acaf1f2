package io.github.entente.endpoint.pages;

import java.util.Set;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;

import io.github.entente.endpoint.site.PerRevision;
import io.github.entente.endpoint.site.Site;

/** The pages under the paths that a browser shows, and the files that they load. */
public final class Pages implements FusekiModule {

    private final Site site;
    private final PerRevision<Calendar> calendar;
    private final PerRevision<String> landing;

    public Pages(Site site) {
        this.site = site;
        this.calendar = new PerRevision<>(site.store(), () -> Calendar.of(site.store()));
        this.landing = new PerRevision<>(site.store(), () -> LandingPage.html(site));
    }

    @Override
    public void prepare(FusekiServer.Builder builder, Set<String> datasets, Model configuration) {
        builder.addServlet("", new LandingPage(site, landing))
                .addServlet("/id/*", new ThingPage(site, calendar))
                .addServlet("/articles", new ArticlesPage(site))
                .addServlet("/search", new SearchPage(site))
                .addServlet("/map", new MapPage(site, calendar))
                .addServlet("/graph", new NetworkPage(site))
                .addServlet("/articles/*", new ArticlePage(site))
                .addServlet("/timeline", new TimelinePage(site, calendar))
                .addServlet("/query", new QueryPage(site))
                .addServlet("/query/labels.json", new Labels(site))
                .addServlet("/query/completions.json", new Completions(site))
                .addServlet("/assets/*", new Assets())
                .addServlet("/*", new Nowhere());
    }

    /** So that the first visitor need not wait. */
    @Override
    public void serverAfterStarting(FusekiServer server) {
        landing.begin();
        calendar.begin();
    }

    @Override
    public void serverStopped(FusekiServer server) {
        landing.close();
        calendar.close();
    }
}
