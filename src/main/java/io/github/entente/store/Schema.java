package io.github.entente.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * What a store knows before any article is put into it.
 *
 * @param ontology classes, properties and schemes; its prefixes become the store's
 * @param reference states, offices, forces, bases, places and people with their names
 */
public record Schema(Graph ontology, Graph reference) {

    /** A name for exactly these triples, whatever their order and the labels of their blank nodes. */
    Node fingerprint() {
        return NodeFactory.createURI("urn:entente:schema:%016x-%016x".formatted(sum(ontology), sum(reference)));
    }

    private static long sum(Graph graph) {
        return graph.stream().mapToLong(Schema::hash).sum();
    }

    private static long hash(Triple triple) {
        long hash = 7;
        for (Node node : new Node[] {triple.getSubject(), triple.getPredicate(), triple.getObject()}) {
            String words = node.isBlank() ? "_:" : node.toString();
            for (int i = 0; i < words.length(); i++) {
                hash = (hash ^ words.charAt(i)) * 0x100000001b3L;
            }
            hash = Long.rotateLeft(hash, 17);
        }
        return hash;
    }
}
