package io.github.entente.endpoint.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.system.Txn;

import io.github.entente.endpoint.asking.Session;
import io.github.entente.query.Answer;
import io.github.entente.query.Question;
import io.github.entente.store.Store;

/** Asks the store what a page needs, by {@link PageQueries}. */
final class Lookup {

    private final DatasetGraph data;
    private final BiFunction<Query, Map<Var, Node>, Answer> asking;

    private Lookup(DatasetGraph data, BiFunction<Query, Map<Var, Node>, Answer> asking) {
        this.data = data;
        this.asking = asking;
    }

    /** Within the limits of a visitor's turn. */
    static Lookup within(Session session) {
        return new Lookup(session.data(), session::ask);
    }

    /** For as long as it takes: what is worked out once for each state of the store. */
    static Lookup of(Store store) {
        DatasetGraph data = store.dataset().asDatasetGraph();
        return new Lookup(data, (query, values) -> Txn.calculateRead(data, () -> asked(data, query, values)));
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
        return rows(PageQueries.named(query), values);
    }

    /** @param skip how many rows to leave out before {@code limit} of them */
    List<Row> rows(String query, Map<String, Node> values, int skip, int limit) {
        Query cut = PageQueries.named(query).cloneQuery();
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
        return rows(query, variables, table, Integer.MAX_VALUE);
    }

    /** @param limit how many rows to find at most */
    List<Row> rows(String query, List<Var> variables, List<Binding> table, int limit) {
        if (table.isEmpty()) {
            return List.of();
        }
        Query joined = PageQueries.named(query).cloneQuery();
        ElementGroup group = new ElementGroup();
        group.addElement(new ElementData(variables, table));
        ((ElementGroup) joined.getQueryPattern()).getElements().forEach(group::addElement);
        joined.setQueryPattern(group);
        joined.setLimit(limit);
        return rows(joined, Map.of());
    }

    /**
     * Asks for what a list shows of things that are known.
     *
     * @param query gives at most one row for a thing
     * @param variable the things' column
     * @return the rows in the order of the things
     */
    List<Row> inOrder(String query, Var variable, List<Node> things) {
        return inOrder(query, variable, things, Map.of());
    }

    /** @param values what else is known of each */
    List<Row> inOrder(String query, Var variable, List<Node> things, Map<Var, Node> values) {
        if (things.isEmpty()) {
            return List.of();
        }
        List<Var> columns = Stream.concat(Stream.of(variable), values.keySet().stream()).toList();
        List<Binding> table = things.stream().map(thing -> {
            BindingBuilder row = Binding.builder().add(variable, thing);
            values.forEach(row::add);
            return row.build();
        }).toList();
        Map<Node, Row> found = new HashMap<>();
        rows(query, columns, table).forEach(row -> found.putIfAbsent(row.node(variable.getVarName()), row));
        return things.stream().map(found::get).filter(row -> row != null).toList();
    }

    /** Goes through the rows of a query that has many, without a limit; only for what is worked out once. */
    void forEach(String query, Consumer<Row> action) {
        read(() -> {
            try (QueryExec execution = QueryExec.dataset(data).query(PageQueries.named(query)).build()) {
                execution.select().forEachRemaining(row -> action.accept(new Row(row)));
            }
            return true;
        });
    }

    /** The only row of a query that counts. */
    Row row(String query, Map<String, Node> values) {
        return rows(query, values).getFirst();
    }

    /** What a question of the library finds. */
    List<Row> rows(Question question, Map<String, String> values) {
        Map<Var, Node> terms = terms(question, values);
        return rows(asking.apply(question.query(terms.keySet()), terms));
    }

    /** What the values of a question's parameters stand for. */
    Map<Var, Node> terms(Question question, Map<String, String> values) {
        return read(() -> question.terms(data, values));
    }

    private List<Row> rows(Query query, Map<String, Node> values) {
        Map<Var, Node> terms = new HashMap<>();
        values.forEach((name, node) -> terms.put(Var.alloc(name), node));
        return rows(asking.apply(query, terms));
    }

    private static List<Row> rows(Answer answer) {
        return answer instanceof Answer.Rows found ? found.rows().stream().map(Row::new).toList() : List.of();
    }

    private static Answer asked(DatasetGraph data, Query query, Map<Var, Node> values) {
        QueryExecBuilder builder = QueryExec.dataset(data).query(query);
        values.forEach(builder::substitution);
        try (QueryExec execution = builder.build()) {
            return Answer.Rows.of(execution.select());
        }
    }
}
