package io.github.entente.store;

import java.util.Set;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The named graphs of a store which are not articles. */
public final class GraphNames {

    private static final String BASE = "https://w3id.org/entente/graph/";

    /** Classes, properties and schemes, so that their labels can be asked for. */
    public static final Node ONTOLOGY = NodeFactory.createURI(BASE + "ontology");
    /** States, offices, forces and places that are known before any article is read. */
    public static final Node REFERENCE = NodeFactory.createURI(BASE + "reference");
    /** What follows from the other graphs by the ontology's superclasses and super-properties. */
    public static final Node INFERRED = NodeFactory.createURI(BASE + "inferred");
    /** Articles that a newer version at the same address has replaced: which one, of what day, with what hash. */
    public static final Node REVISIONS = NodeFactory.createURI(BASE + "revisions");

    /** What holds of each event by all articles that tell of it: one class, label, status and time. */
    public static final Node EVENTS = NodeFactory.createURI(BASE + "events");
    /** Which descriptions in articles are taken to be of one thing, and why. */
    public static final Node IDENTITY = NodeFactory.createURI(BASE + "identity");
    /** What people have decided on identity. */
    public static final Node DECISIONS = NodeFactory.createURI(BASE + "decisions");

    /** What is known of the store's own past, and follows from nothing else. */
    static final Set<Node> HISTORY = Set.of(REVISIONS, DECISIONS);

    private static final Set<Node> RESERVED = Set.of(ONTOLOGY, REFERENCE, INFERRED, REVISIONS, EVENTS, IDENTITY, DECISIONS);

    private GraphNames() {
    }

    /** Whether the graph of that name holds what an article says. */
    public static boolean isArticle(Node graph) {
        return !RESERVED.contains(graph);
    }

    /** Whether the graph of that name tells of the world, so that something can follow from it. */
    static boolean isData(Node graph) {
        return isArticle(graph) || graph.equals(REFERENCE) || graph.equals(EVENTS);
    }
}
