package io.github.entente.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.tdb2.TDB2;

/**
 * A database whose default graph is the union of its named graphs.
 *
 * <p>TDB2's own switch serves queries alone; the graph store protocol and the Java API would find an empty default graph.
 */
final class UnionDataset extends DatasetGraphWrapper {

    UnionDataset(DatasetGraph database) {
        super(database);
        database.getContext().set(TDB2.symUnionDefaultGraph, true);
    }

    @Override
    public Graph getDefaultGraph() {
        return getUnionGraph();
    }
}
