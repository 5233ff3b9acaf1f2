package io.github.entente.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

import io.github.entente.store.search.SearchIndex;

/**
 * Compares a store with another that holds the same articles, and takes over what differs.
 *
 * @param store the one that is examined
 * @param other the one that is right
 */
public record Comparison(Store store, Store other) {

    /**
     * The graphs that do not hold the same in both.
     *
     * @return their names, in order; {@code urn:x-arq:DefaultGraph} stands for the index by which events are found
     */
    public List<String> differences() {
        Map<Node, GraphSum> one = store.transactions().read(() -> GraphSum.ofAll(database(store)));
        Map<Node, GraphSum> two = other.transactions().read(() -> GraphSum.ofAll(database(other)));
        return Stream.concat(one.keySet().stream(), two.keySet().stream()).distinct()
                .filter(graph -> !Objects.equals(one.get(graph), two.get(graph))).map(Node::getURI).sorted().toList();
    }

    /** Makes these graphs of the store hold what they hold in the other, in one transaction. */
    public void adopt(List<String> graphs) {
        store.transactions().write(() -> other.transactions().read(() -> {
            graphs.stream().map(NodeFactory::createURI).forEach(this::adopt);
            return graphs;
        }));
    }

    /** Gives the other what follows from no article: the decisions of people and former versions. To be done before it gets articles. */
    public void shareHistory() {
        new Comparison(other, store).adopt(GraphNames.HISTORY.stream().map(Node::getURI).toList());
    }

    private void adopt(Node graph) {
        List<Quad> old = data(store, graph).toList();
        old.forEach(database(store)::delete);
        data(other, graph).forEach(database(store)::add);
    }

    private static Stream<Quad> data(Store store, Node graph) {
        return database(store).stream(graph, Node.ANY, Node.ANY, Node.ANY).filter(quad -> !quad.getSubject().equals(SearchIndex.STORE));
    }

    private static DatasetGraph database(Store store) {
        return store.transactions().database();
    }
}
