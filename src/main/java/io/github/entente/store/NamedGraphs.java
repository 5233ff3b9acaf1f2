package io.github.entente.store;

import java.util.ArrayList;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The graphs of a database, read and replaced as a whole; callers hold a transaction.
 *
 * @param database where they are
 */
record NamedGraphs(DatasetGraph database) {

    /** What is in a graph, in memory; empty if there is none of that name. */
    Graph copy(Node name) {
        Graph copy = GraphFactory.createGraphMem();
        database.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> copy.add(quad.asTriple()));
        return copy;
    }

    /** Makes a graph hold exactly these triples; only what differs is written. */
    Changes replace(Node name, Graph graph) {
        Graph before = copy(name);
        Changes changes = new Changes(difference(before, graph), difference(graph, before));
        return change(name, changes);
    }

    /** Makes a graph say exactly this of one thing. */
    Changes replace(Node name, Node subject, List<Triple> triples) {
        List<Triple> before = new ArrayList<>();
        database.find(name, subject, Node.ANY, Node.ANY).forEachRemaining(quad -> before.add(quad.asTriple()));
        Changes changes = new Changes(before.stream().filter(triple -> !triples.contains(triple)).toList(),
                triples.stream().filter(triple -> !before.contains(triple)).toList());
        return change(name, changes);
    }

    Changes change(Node name, Changes changes) {
        changes.removed().forEach(triple -> database.delete(Quad.create(name, triple)));
        changes.added().forEach(triple -> database.add(Quad.create(name, triple)));
        return changes;
    }

    private static List<Triple> difference(Graph graph, Graph other) {
        return graph.stream().filter(triple -> !other.contains(triple)).toList();
    }

    /**
     * What a replacement did.
     *
     * @param removed triples that the graph had and has no more
     * @param added triples that it has now
     */
    record Changes(List<Triple> removed, List<Triple> added) {
    }
}
