package io.github.entente.endpoint.asking;

import java.util.ArrayList;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;

import io.github.entente.endpoint.http.Problem;
import io.github.entente.query.Answer;

/**
 * Takes in a whole answer before any of it is sent, so that none is ever cut off.
 *
 * @param limits where an answer is too large
 * @param signal when it takes too long
 */
record Collector(Limits limits, Signal signal) {

    Answer collect(Query query, QueryExec execution) {
        if (query.isSelectType()) {
            return rows(execution.select());
        }
        if (query.isAskType()) {
            return new Answer.Truth(execution.ask());
        }
        if (query.isConstructType() || query.isDescribeType()) {
            Graph graph = new CappedGraph(GraphFactory.createGraphMem(), limits, signal);
            return new Answer.Triples(query.isDescribeType() ? execution.describe(graph) : execution.construct(graph));
        }
        throw Problem.of(400, "SELECT, ASK, CONSTRUCT and DESCRIBE are answered here").exception();
    }

    private Answer rows(RowSet found) {
        List<Binding> rows = new ArrayList<>();
        Size size = new Size(limits);
        while (found.hasNext()) {
            Binding row = found.next().detach();
            size.add(row);
            rows.add(row);
        }
        return new Answer.Rows(found.getResultVars(), rows);
    }
}
