package io.github.entente.query;

import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** What a question brings; {@link Format} writes it. */
public sealed interface Answer {

    /**
     * Of SELECT.
     *
     * @param columns the variables
     * @param rows the solutions, in order
     */
    record Rows(List<Var> columns, List<Binding> rows) implements Answer {
        public Rows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** All that an execution finds, to be used after it is closed. */
        public static Rows of(RowSet found) {
            return new Rows(found.getResultVars(), found.stream().map(Binding::detach).toList());
        }
    }

    /**
     * Of CONSTRUCT and DESCRIBE.
     *
     * @param graph the triples, with the query's prefixes
     */
    record Triples(Graph graph) implements Answer {
    }

    /**
     * Of ASK.
     *
     * @param holds yes or no
     */
    record Truth(boolean holds) implements Answer {
    }
}
