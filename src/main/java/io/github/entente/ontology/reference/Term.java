package io.github.entente.ontology.reference;

import org.apache.jena.graph.Node;

/**
 * A name that the ontology declares.
 *
 * @param node its IRI
 * @param name what it is called in Turtle: {@code ent:Meeting}
 * @param anchor the id of its section: {@code Meeting}, or {@code foaf-Person} where it is borrowed
 * @param label its English label, or its name where it has none
 * @param kind what it is
 * @param own whether the ontology defines it, and not only borrows it
 */
record Term(Node node, String name, String anchor, String label, Kind kind, boolean own) {

    String iri() {
        return node.getURI();
    }

    /** Its name without the project's own prefix, which nearly all have. */
    String shortName() {
        return own ? anchor : name;
    }

    String href() {
        return "#" + anchor;
    }
}
