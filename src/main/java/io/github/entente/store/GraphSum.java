package io.github.entente.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

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

    /** What tells of a store's past, not of what it holds. */
    private static final Set<Node> OF_ITSELF = Set.of(SearchIndex.STORE, ProfileIndex.INDEX);

    /** The sums of all graphs of a database, the default graph among them as {@link Quad#defaultGraphIRI}. Callers hold a transaction. */
    static Map<Node, GraphSum> ofAll(DatasetGraph database) {
        Map<Node, GraphSum> sums = new HashMap<>();
        database.stream().filter(quad -> !OF_ITSELF.contains(quad.getSubject())).forEach(quad -> sums.merge(quad.isDefaultGraph() ? Quad.defaultGraphIRI : quad.getGraph(),
                new GraphSum(1, Schema.hash(quad.asTriple())), GraphSum::and));
        return sums;
    }

    private GraphSum and(GraphSum other) {
        return new GraphSum(triples + other.triples, hash + other.hash);
    }
}
