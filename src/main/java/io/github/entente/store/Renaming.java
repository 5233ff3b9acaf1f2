package io.github.entente.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Gives things other IRIs, all at once, so that two can change places.
 *
 * @param names the new IRI of each that changes
 */
record Renaming(Map<String, String> names) {

    Renaming {
        names = Map.copyOf(names);
    }

    Graph apply(Graph graph) {
        Graph renamed = GraphFactory.createGraphMem();
        graph.stream().map(this::apply).forEach(renamed::add);
        return renamed;
    }

    /** Renames within one graph of a database, where it touches only triples that speak of what changes. */
    NamedGraphs.Changes apply(DatasetGraph database, Node graph) {
        Set<Triple> touched = new LinkedHashSet<>();
        names.keySet().forEach(name -> {
            Node node = NodeFactory.createURI(name);
            database.find(graph, node, Node.ANY, Node.ANY).forEachRemaining(quad -> touched.add(quad.asTriple()));
            database.find(graph, Node.ANY, Node.ANY, node).forEachRemaining(quad -> touched.add(quad.asTriple()));
        });
        List<Triple> renamed = touched.stream().map(this::apply).toList();
        touched.forEach(triple -> database.delete(Quad.create(graph, triple)));
        renamed.forEach(triple -> database.add(Quad.create(graph, triple)));
        return new NamedGraphs.Changes(new ArrayList<>(touched), renamed);
    }

    private Triple apply(Triple triple) {
        return Triple.create(apply(triple.getSubject()), triple.getPredicate(), apply(triple.getObject()));
    }

    private Node apply(Node node) {
        String name = node.isURI() ? names.get(node.getURI()) : null;
        return name == null ? node : NodeFactory.createURI(name);
    }
}
