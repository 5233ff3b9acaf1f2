package io.github.entente.store;

import java.util.HashMap;
import java.util.Map;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

import io.github.entente.store.search.SearchIndex;

/**
 * The triples of a graph in brief: two graphs with the same sum hold the same, as good as certainly.
 *
 * @param triples how many
 * @param hash the sum of their hashes, in which order does not matter
 */
record GraphSum(long triples, long hash) {

    /** The sums of all graphs of a database, the default graph among them as {@link Quad#defaultGraphIRI}. Callers hold a transaction. */
    static Map<Node, GraphSum> ofAll(DatasetGraph database) {
        Map<Node, GraphSum> sums = new HashMap<>();
        database.stream().filter(quad -> !quad.getSubject().equals(SearchIndex.STORE)).forEach(quad -> sums.merge(quad.isDefaultGraph() ? Quad.defaultGraphIRI : quad.getGraph(),
                new GraphSum(1, Schema.hash(quad.asTriple())), GraphSum::and));
        return sums;
    }

    private GraphSum and(GraphSum other) {
        return new GraphSum(triples + other.triples, hash + other.hash);
    }
}
