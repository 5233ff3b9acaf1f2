package io.github.entente.endpoint.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.system.Txn;

import io.github.entente.endpoint.http.Problem;
import io.github.entente.store.Store;

/** Asks the store what a page needs; the queries are the {@code .rq} files beside this class. */
final class Lookup {

    /** No visitor waits longer for one of the queries, and none keeps the server busy for longer. */
    private static final long SECONDS = 20;
    private static final Map<String, Query> QUERIES = new ConcurrentHashMap<>();

    private final DatasetGraph data;

    Lookup(Store store) {
        this.data = store.dataset().asDatasetGraph();
    }

    /** Builds a page from one state of the store, whatever is written meanwhile. */
    <T> T read(Supplier<T> page) {
        return Txn.calculateRead(data, page::get);
    }

    /** The namespaces that the store has short names for. */
    Map<String, String> prefixes() {
        return read(() -> data.prefixes().getMapping());
    }

    List<Row> rows(String query, Map<String, Node> values) {
        return rows(QUERIES.computeIfAbsent(query, Lookup::parsed), values);
    }

    /** @param skip how many rows to leave out before {@code limit} of them */
    List<Row> rows(String query, Map<String, Node> values, int skip, int limit) {
        Query cut = QUERIES.computeIfAbsent(query, Lookup::parsed).cloneQuery();
        cut.setOffset(skip);
        cut.setLimit(limit);
        return rows(cut, values);
    }

    /**
     * Asks for many things at once.
     *
     * @param query its pattern is evaluated for each row of the table
     * @param variables the table's columns
     * @param table what is known beforehand
     */
    List<Row> rows(String query, List<Var> variables, List<Binding> table) {
        Query joined = QUERIES.computeIfAbsent(query, Lookup::parsed).cloneQuery();
        ElementGroup group = new ElementGroup();
        group.addElement(new ElementData(variables, table));
        ((ElementGroup) joined.getQueryPattern()).getElements().forEach(group::addElement);
        joined.setQueryPattern(group);
        return rows(joined, Map.of());
    }

    /** The only row of a query that counts. */
    Row row(String query, Map<String, Node> values) {
        return rows(query, values).getFirst();
    }

    private List<Row> rows(Query query, Map<String, Node> values) {
        return Txn.calculateRead(data, () -> {
            QueryExecBuilder builder = QueryExec.dataset(data).query(query).timeout(SECONDS, TimeUnit.SECONDS);
            values.forEach(builder::substitution);
            try (QueryExec execution = builder.build()) {
                return execution.select().stream().map(Binding::detach).map(Row::new).toList();
            } catch (QueryCancelledException e) {
                throw Problem.of(503, "This page takes longer than " + SECONDS + " seconds to put together; narrow it, or ask for what you need in SPARQL.").exception(e);
            }
        });
    }

    private static Query parsed(String name) {
        try (InputStream in = Lookup.class.getResourceAsStream(name + ".rq")) {
            if (in == null) {
                throw new IllegalStateException(name + ".rq is missing beside " + Lookup.class.getName());
            }
            return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
