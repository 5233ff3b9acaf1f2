package io.github.entente.store.search;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The number of the database's present state: the time of its last change in milliseconds since 1970, or one more than the number
 * before where that is greater. Two states never share a number.
 *
 * <p>It is kept in the database's own default graph, which neither queries nor exports see. Callers hold a transaction.
 */
final class Revision {

    /** Before anything was changed. */
    static final long NONE = 0;

    static final Node STORE = NodeFactory.createURI("urn:entente:store");
    private static final Node REVISION = NodeFactory.createURI("urn:entente:revision");

    private Revision() {
    }

    static long read(DatasetGraph database) {
        return database.stream(Quad.defaultGraphIRI, STORE, REVISION, Node.ANY)
                .mapToLong(quad -> ((Number) quad.getObject().getLiteralValue()).longValue()).max().orElse(NONE);
    }

    /** Sets the next number and gives it. */
    static long advance(DatasetGraph database) {
        long next = Math.max(read(database) + 1, System.currentTimeMillis());
        database.deleteAny(Quad.defaultGraphIRI, STORE, REVISION, Node.ANY);
        database.add(Quad.defaultGraphIRI, STORE, REVISION, NodeFactory.createLiteralDT(Long.toString(next), XSDDatatype.XSDinteger));
        return next;
    }
}
