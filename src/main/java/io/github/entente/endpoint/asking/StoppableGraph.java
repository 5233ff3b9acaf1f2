package io.github.entente.endpoint.asking;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph whose every triple is a chance to stop: property paths walk it to their end in one go. */
final class StoppableGraph extends WrappedGraph {

    private final Signal signal;

    StoppableGraph(Graph base, Signal signal) {
        super(base);
        this.signal = signal;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return checked(base.find(pattern));
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        return checked(base.find(subject, predicate, object));
    }

    @Override
    public boolean contains(Node subject, Node predicate, Node object) {
        signal.check();
        return base.contains(subject, predicate, object);
    }

    private ExtendedIterator<Triple> checked(ExtendedIterator<Triple> found) {
        signal.check();
        return found.filterKeep(triple -> {
            signal.check();
            return true;
        });
    }
}
