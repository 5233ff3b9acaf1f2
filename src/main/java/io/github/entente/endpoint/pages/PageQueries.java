package io.github.entente.endpoint.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** The queries of the pages: the {@code .rq} files beside this class, each read once. */
final class PageQueries {

    private static final Map<String, Query> QUERIES = new ConcurrentHashMap<>();

    private PageQueries() {
    }

    /** A query by its file, without the ending; whoever changes it clones it before. */
    static Query named(String name) {
        return QUERIES.computeIfAbsent(name, PageQueries::parsed);
    }

    private static Query parsed(String name) {
        try (InputStream in = PageQueries.class.getResourceAsStream(name + ".rq")) {
            if (in == null) {
                throw new IllegalStateException(name + ".rq is missing beside " + PageQueries.class.getName());
            }
            return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
