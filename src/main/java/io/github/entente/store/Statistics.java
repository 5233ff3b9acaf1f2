package io.github.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * How much a store holds.
 *
 * @param articles articles
 * @param samples those of them that are samples and report nothing real
 * @param events events, each once however many articles tell of it
 * @param triples what the articles say, without ontology, reference data and inferred triples
 */
public record Statistics(long articles, long samples, long events, long triples) {

    /** Reads every triple, which takes about a second a million; needs a transaction. */
    static Statistics of(DatasetGraph dataset) {
        try (QueryExec query = QueryExec.dataset(dataset).query(text()).build()) {
            Binding row = query.select().next();
            return new Statistics(number(row, "articles"), number(row, "samples"), number(row, "events"), number(row, "triples"));
        }
    }

    private static long number(Binding row, String column) {
        return ((Number) row.get(Var.alloc(column)).getLiteralValue()).longValue();
    }

    private static String text() {
        try (InputStream in = Statistics.class.getResourceAsStream("statistics.rq")) {
            if (in == null) {
                throw new IllegalStateException("statistics.rq is missing beside " + Statistics.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
