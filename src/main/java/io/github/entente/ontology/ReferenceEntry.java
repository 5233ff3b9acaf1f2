package io.github.entente.ontology;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;

/**
 * What one reference file says of one subject, in the order in which it says it.
 *
 * @param id kind and slug
 * @param file the name of the file
 * @param types the local names of its classes
 * @param values its values by property; an id instead of an IRI where the value is an entry too
 */
record ReferenceEntry(String id, String file, List<String> types, Map<ReferenceProperty, List<Node>> values) {

    static final String BASE = "https://w3id.org/entente/id/";

    static ReferenceEntry begun(String id, String file) {
        return new ReferenceEntry(id, file, new ArrayList<>(), new EnumMap<>(ReferenceProperty.class));
    }

    void add(ReferenceProperty property, Node value) {
        values.computeIfAbsent(property, p -> new ArrayList<>()).add(value);
    }

    boolean has(ReferenceProperty property) {
        return values.containsKey(property);
    }

    /** The English texts of a property. */
    List<String> english(ReferenceProperty property) {
        return nodes(property).filter(node -> node.isLiteral() && node.getLiteralLanguage().equals("en"))
                .map(Node::getLiteralLexicalForm).toList();
    }

    /** The ids that a property links to; an address elsewhere stays as it is. */
    List<String> links(ReferenceProperty property) {
        return nodes(property).filter(Node::isURI).map(node -> id(node.getURI())).toList();
    }

    Optional<String> link(ReferenceProperty property) {
        return links(property).stream().findFirst();
    }

    ReferenceKind kind() {
        return ReferenceKind.of(id).orElseThrow();
    }

    static String id(String iri) {
        return iri.startsWith(BASE) ? iri.substring(BASE.length()) : iri;
    }

    private Stream<Node> nodes(ReferenceProperty property) {
        return values.getOrDefault(property, List.of()).stream();
    }
}
