package io.github.entente.ontology.check;

import org.apache.jena.graph.Node;

import io.github.entente.ontology.Ontology;

/** How faults name things. */
final class Iris {

    private static final String BASE = "https://w3id.org/entente/";
    private static final String DATA = BASE + "id/";

    private Iris() {
    }

    /** {@code ent:Meeting} for a term of the project, {@code event/a-e2} for a thing, {@code graph/a} for a graph, else the whole IRI. */
    static String brief(String iri) {
        if (iri.startsWith(Ontology.NS)) {
            return "ent:" + iri.substring(Ontology.NS.length());
        }
        if (iri.startsWith(DATA)) {
            return iri.substring(DATA.length());
        }
        return iri.startsWith(BASE) ? iri.substring(BASE.length()) : "<" + iri + ">";
    }

    static String brief(Node node) {
        return node.isURI() ? brief(node.getURI()) : "a node without IRI";
    }

    /** Whether it is one of the project's terms, declared or not. */
    static boolean isTerm(Node node) {
        return node.isURI() && node.getURI().startsWith(Ontology.NS) && node.getURI().length() > Ontology.NS.length();
    }
}
