package io.github.entente.query;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;

import io.github.entente.base.EntenteException;

/**
 * A query that can be asked by name, with values for its parameters.
 *
 * @param name the file's name without its ending
 * @param header what the head of the file tells
 * @param text the whole file, which any SPARQL processor understands
 * @param query the same, read; Jena's queries can be changed, and this one MUST not be
 */
public record Question(String name, Header header, String text, Query query) {

    /**
     * @param name what to call it in messages
     * @param text SPARQL, with or without a header
     * @throws EntenteException of kind USAGE with line and column if it is not SPARQL, or if its header is wrong
     */
    public static Question parse(String name, String text) {
        Query query = query(name, text);
        return new Question(name, Header.read(name, text, query.getPrefixMapping()), text, query);
    }

    /**
     * Asks, in a transaction of its own.
     *
     * @param values what the asker sets, by parameter; names, IRIs and dates as people write them
     * @throws EntenteException of kind USAGE that names parameter, value and what is allowed, if a value is wrong
     */
    public Answer ask(Dataset dataset, Map<String, String> values) {
        DatasetGraph data = dataset.asDatasetGraph();
        return Txn.calculateRead(data, () -> {
            Map<Var, Node> terms = terms(data, values);
            QueryExecBuilder builder = QueryExec.dataset(data).query(query(terms.keySet()));
            terms.forEach(builder::substitution);
            try (QueryExec execution = builder.build()) {
                return answer(query, execution);
            } catch (TextIndexParseException e) {
                throw unsearchable(e);
            }
        });
    }

    /**
     * The term for each parameter that has a value, told or by default. A term takes its variable's place; no value is ever pasted into text.
     *
     * @param data where named things are looked up, in a transaction
     * @throws EntenteException of kind USAGE that names parameter, value and what is allowed, if a value is wrong
     */
    public Map<Var, Node> terms(DatasetGraph data, Map<String, String> values) {
        return new Terms(data, query.getPrefixMapping()).read(this, values);
    }

    /** What to tell an asker whose words are no query of the search index. */
    public static EntenteException unsearchable(TextIndexParseException fault) {
        return new EntenteException(EntenteException.Kind.USAGE, "these words cannot be searched for: " + String.valueOf(fault.getMessage()).lines().findFirst().orElse("")
                + "; put words with + - & | ! ( ) { } [ ] ^ ~ * ? : / \\ in quotation marks, or leave the signs out", fault);
    }

    /**
     * The query as it is best run with these parameters given; the terms for them are still to be put in their place.
     *
     * @param given the variables of the parameters that have values
     */
    public Query query(Set<Var> given) {
        return Narrowing.of(query, given);
    }

    /** Whether it makes a graph and no rows. */
    public boolean makesGraph() {
        return query.isConstructType() || query.isDescribeType();
    }

    /** The result's columns; empty for a query that makes a graph or a truth value. */
    public List<String> columns() {
        return query.getResultVars();
    }

    private static Answer answer(Query query, QueryExec execution) {
        if (query.isSelectType()) {
            return Answer.Rows.of(execution.select());
        }
        if (query.isAskType()) {
            return new Answer.Truth(execution.ask());
        }
        return new Answer.Triples(query.isDescribeType() ? execution.describe() : execution.construct());
    }

    private static Query query(String name, String text) {
        try {
            return QueryFactory.create(text);
        } catch (QueryParseException e) {
            throw new EntenteException(EntenteException.Kind.USAGE, "query " + name + " is not SPARQL: " + e.getMessage(), e);
        }
    }
}
