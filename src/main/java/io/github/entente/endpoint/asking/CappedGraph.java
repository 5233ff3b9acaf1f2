package io.github.entente.endpoint.asking;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;

/** A graph that takes no more than fits into an answer. */
final class CappedGraph extends WrappedGraph {

    private final Size size;
    private final Signal signal;

    CappedGraph(Graph base, Limits limits, Signal signal) {
        super(base);
        this.size = new Size(limits);
        this.signal = signal;
    }

    @Override
    public void add(Triple triple) {
        performAdd(triple);
    }

    @Override
    public void performAdd(Triple triple) {
        signal.check();
        if (!base.contains(triple)) {
            size.add(triple);
            base.add(triple);
        }
    }
}
