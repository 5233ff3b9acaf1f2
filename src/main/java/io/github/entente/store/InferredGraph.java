package io.github.entente.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The graph of all that follows from the others, kept up as they change.
 *
 * <p>Callers hold a write transaction. The cost depends on the triples that change, not on the size of the store.
 */
final class InferredGraph {

    private final DatasetGraph data;
    private final Inference inference;

    InferredGraph(DatasetGraph data, Inference inference) {
        this.data = data;
        this.inference = inference;
    }

    /** To be called after the triples were taken out of one graph and put into it. */
    void changed(Collection<Triple> removed, Collection<Triple> added) {
        consequences(removed).stream().filter(triple -> !isSupported(triple)).forEach(triple -> data.delete(quad(triple)));
        consequences(added).forEach(triple -> data.add(quad(triple)));
    }

    /** Starts anew, after the ontology has changed. */
    void rebuild() {
        data.removeGraph(GraphNames.INFERRED);
        List<Node> graphs = Iter.toList(data.listGraphNodes());
        for (Node graph : graphs) {
            if (GraphNames.isData(graph)) {
                changed(List.of(), data.getGraph(graph).find().toList());
            }
        }
    }

    private Set<Triple> consequences(Collection<Triple> triples) {
        return triples.stream().flatMap(inference::consequences).collect(Collectors.toSet());
    }

    private boolean isSupported(Triple triple) {
        return inference.premises(triple).anyMatch(this::isStated);
    }

    private boolean isStated(Triple triple) {
        return data.stream(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())
                .anyMatch(quad -> GraphNames.isData(quad.getGraph()));
    }

    private static Quad quad(Triple triple) {
        return Quad.create(GraphNames.INFERRED, triple);
    }
}
