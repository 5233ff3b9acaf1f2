package io.github.entente.endpoint.health;

import java.util.Set;
import java.util.function.ToLongFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.fuseki.metrics.MetricsProvider;
import org.apache.jena.rdf.model.Model;

import io.github.entente.endpoint.site.Site;
import io.github.entente.store.Statistics;

/** {@code /$/ping} and {@code /$/metrics}, which are Fuseki's, with measures of our own: queries by outcome, and what the store holds. */
public final class Health implements FusekiModule {

    private final Site site;

    public Health(Site site) {
        this.site = site;
    }

    @Override
    public void prepare(FusekiServer.Builder builder, Set<String> datasets, Model configuration) {
        builder.enablePing(true).enableMetrics(true);
    }

    @Override
    public void serverBeforeStarting(FusekiServer server) {
        MeterRegistry registry = MetricsProvider.getMetricsProvider(server.getServletContext()).getMeterRegistry();
        site.asker().measure(registry, "entente.queries");
        site.streamer().measure(registry, "entente.streams");
        site.kept().measure(registry, "entente.kept");
        count(registry, "articles", Statistics::articles);
        count(registry, "events", Statistics::events);
        count(registry, "triples", Statistics::triples);
    }

    private void count(MeterRegistry registry, String what, ToLongFunction<Statistics> count) {
        Gauge.builder("entente." + what, site.statistics(), counted -> count.applyAsLong(counted.get())).description(what + " in the store").register(registry);
    }
}
