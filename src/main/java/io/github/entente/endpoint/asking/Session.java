package io.github.entente.endpoint.asking;

import java.util.Map;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDataset;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;

import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.ProblemException;
import io.github.entente.query.Answer;
import io.github.entente.store.Store;

/** One turn of a client: reads queries and asks the store, until it is told to stop. */
public final class Session {

    private final DatasetGraph data;
    private final Limits limits;
    private final Signal signal;

    Session(Store store, Limits limits, Signal signal) {
        this.data = store.dataset().asDatasetGraph();
        this.limits = limits;
        this.signal = signal;
    }

    /** What is asked, for the log, where nothing is {@link #read}. */
    public void about(String words) {
        signal.about(words);
    }

    /**
     * Reads a query.
     *
     * @throws ProblemException 400 with line and column if it is not SPARQL, 403 if it asks for what is not allowed here
     */
    public Query read(String text) {
        signal.about(text);
        Inspection.check(text);
        Query query = QueryFactory.create(text);
        Parts.check(query);
        return query;
    }

    /**
     * Asks in a transaction of its own; the answer is complete or there is none.
     *
     * @param values what variables stand for, as terms
     * @throws ProblemException 413 that names the limit if the answer is larger
     */
    public Answer ask(Query query, Map<Var, Node> values) {
        return Txn.calculateRead(data, () -> {
            try (QueryExec execution = execution(query, values)) {
                return new Collector(limits, signal).collect(query, execution);
            }
        });
    }

    /**
     * A copy of a graph, with the store's prefixes, in a transaction of its own.
     *
     * @throws ProblemException 404 if there is none of that name, 413 that names the limit if it is larger than an answer may be
     */
    public Graph graph(Node name) {
        return copy(name).orElseThrow(() -> Problem.of(404, "there is no graph <" + name.getURI() + ">").exception());
    }

    /** A copy of the union of all graphs, under the same conditions. */
    public Graph union() {
        return copy(Quad.unionGraph).orElseGet(GraphFactory::createGraphMem);
    }

    private Optional<Graph> copy(Node name) {
        return Txn.calculateRead(data, () -> {
            Graph copy = new CappedGraph(GraphFactory.createGraphMem(), limits, signal);
            data.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> copy.add(quad.asTriple()));
            copy.getPrefixMapping().setNsPrefixes(data.prefixes().getMapping());
            return copy.isEmpty() ? Optional.empty() : Optional.of(copy);
        });
    }

    /** The same as {@link #ask} for what is written while it is found; within {@link #reading}. */
    public QueryExec execution(Query query, Map<Var, Node> values) {
        QueryExecDatasetBuilder builder = QueryExecDataset.newBuilder().dataset(data).query(query);
        values.forEach(builder::substitution);
        if (query.hasDatasetDescription()) {
            // FROM and FROM NAMED choose among the store's graphs, and never fetch; without them the default graph is the union.
            builder.set(TDB2.symUnionDefaultGraph, false);
        }
        Guards.set(builder.getContext(), signal);
        return builder.build();
    }

    /** Does something in one read transaction. */
    public void reading(Runnable work) {
        Txn.executeRead(data, work);
    }

    /** The data, within {@link #reading}; the default graph is the union. */
    public DatasetGraph data() {
        return data;
    }

    /** To be called in loops of one's own: ends them when the time is over. */
    public void check() {
        signal.check();
    }
}
