package io.github.entente.endpoint.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

import io.github.entente.store.Statistics;
import io.github.entente.store.Store;

/** The description of one revision of a store, as seen at one address. */
final class Figures {

    private static final String VOID = "http://rdfs.org/ns/void#";
    /** Where it stands until it is known by which address it is asked. */
    private static final String BASE = "http://localhost/";
    private static final Node DATA = NodeFactory.createURI(BASE + ".well-known/void#data");

    private Figures() {
    }

    /** Reads every triple, which takes some seconds a million. */
    static Graph of(Store store, Statistics counts) {
        Graph description = RDFParser.fromString(resource("description.ttl"), Lang.TURTLE).base(BASE).toGraph();
        DatasetGraph data = store.dataset().asDatasetGraph();
        Txn.executeRead(data, () -> {
            try (QueryExec query = QueryExec.dataset(data).query(resource("partitions.rq")).substitution(Var.alloc("data"), DATA).build()) {
                query.construct(description);
            }
        });
        description.add(Triple.create(DATA, NodeFactory.createURI(VOID + "triples"), number(counts.triples())));
        description.add(Triple.create(DATA, NodeFactory.createURI(VOID + "documents"), number(counts.articles())));
        return description;
    }

    /** The same with the server's own address in place. */
    static Graph at(String address, Graph description) {
        Graph there = GraphFactory.createGraphMem();
        there.getPrefixMapping().setNsPrefixes(description.getPrefixMapping());
        description.find().forEach(triple -> there.add(moved(triple.getSubject(), address), triple.getPredicate(), moved(triple.getObject(), address)));
        return there;
    }

    private static Node moved(Node node, String address) {
        return node.isURI() && node.getURI().startsWith(BASE) ? NodeFactory.createURI(address + node.getURI().substring(BASE.length())) : node;
    }

    private static Node number(long count) {
        return NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger);
    }

    private static String resource(String name) {
        try (InputStream in = Figures.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + Figures.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
