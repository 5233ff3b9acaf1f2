package io.github.entente.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

import io.github.entente.base.Taxonomy;

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

    /** The class hierarchy by local names, as the ontology states it. */
    Taxonomy taxonomy() {
        Map<String, Set<String>> parents = new HashMap<>();
        ontology.stream(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY).filter(triple -> triple.getSubject().isURI() && triple.getObject().isURI())
                .filter(triple -> !triple.getSubject().getLocalName().equals(triple.getObject().getLocalName()))
                .forEach(triple -> parents.computeIfAbsent(triple.getSubject().getLocalName(), any -> new HashSet<>()).add(triple.getObject().getLocalName()));
        return new Taxonomy(parents);
    }

    private static long sum(Graph graph) {
        return graph.stream().mapToLong(Schema::hash).sum();
    }

    static long hash(Triple triple) {
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
