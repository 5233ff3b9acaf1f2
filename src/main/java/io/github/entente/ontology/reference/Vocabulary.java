package io.github.entente.ontology.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

import io.github.entente.ontology.Ontology;

/** The terms of an ontology and what it says of them; only those with a label count. */
final class Vocabulary {

    private final Graph graph;
    private final Map<Node, Term> terms = new LinkedHashMap<>();

    Vocabulary(Graph graph) {
        this.graph = graph;
        graph.stream(Node.ANY, RDFS.label.asNode(), Node.ANY).map(Triple::getSubject).filter(Node::isURI).distinct()
                .flatMap(node -> term(node).stream())
                .sorted(Comparator.comparing(term -> term.anchor().toLowerCase(Locale.ROOT)))
                .forEach(term -> terms.put(term.node(), term));
    }

    private Optional<Term> term(Node node) {
        boolean own = node.getURI().startsWith(Ontology.NS);
        String name = name(node);
        return Kind.of(objects(node, RDF.type)).map(kind -> new Term(node, name,
                own ? node.getURI().substring(Ontology.NS.length()) : name.replace(':', '-'),
                text(node, RDFS.label).orElse(name), kind, own));
    }

    /** All, by anchor. */
    Collection<Term> terms() {
        return terms.values();
    }

    Optional<Term> find(Node node) {
        return Optional.ofNullable(terms.get(node));
    }

    /** The term that Turtle calls so: {@code ent:Meeting}. */
    Optional<Term> named(String name) {
        return terms.values().stream().filter(term -> term.name().equals(name)).findFirst();
    }

    /** The name of an IRI in Turtle, or the IRI itself where no prefix fits. */
    String name(Node node) {
        String name = graph.getPrefixMapping().qnameFor(node.getURI());
        return name == null ? node.getURI() : name;
    }

    List<Node> objects(Node subject, Property property) {
        return graph.stream(subject, property.asNode(), Node.ANY).map(Triple::getObject).toList();
    }

    List<Node> subjects(Property property, Node object) {
        return graph.stream(Node.ANY, property.asNode(), object).map(Triple::getSubject).toList();
    }

    /** What is said in English, or in no language. */
    List<String> texts(Node subject, Property property) {
        return objects(subject, property).stream()
                .filter(value -> value.isLiteral() && (value.getLiteralLanguage().isEmpty() || value.getLiteralLanguage().equals("en")))
                .map(Node::getLiteralLexicalForm).sorted().toList();
    }

    Optional<String> text(Node subject, Property property) {
        return texts(subject, property).stream().findFirst();
    }

    /** Those of the nodes that are terms, by anchor. */
    List<Term> known(Collection<Node> nodes) {
        return terms.values().stream().filter(term -> nodes.contains(term.node())).toList();
    }

    /** Whatever lies above by a property such as {@code rdfs:subClassOf}, nearest first, without the start. */
    Set<Node> above(Node start, Property upward) {
        Set<Node> found = new LinkedHashSet<>(List.of(start));
        List<Node> next = List.of(start);
        while (!next.isEmpty()) {
            next = next.stream().flatMap(node -> objects(node, upward).stream()).filter(found::add).toList();
        }
        found.remove(start);
        return found;
    }

    List<Node> list(Node head) {
        return GraphList.members(new GNode(graph, head));
    }

    /** The named classes that a domain or range allows: itself, or the parts of a union. */
    Set<Node> alternatives(Node property, Property end) {
        return objects(property, end).stream()
                .flatMap(value -> value.isURI() ? Stream.of(value) : objects(value, OWL2.unionOf).stream().flatMap(union -> list(union).stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
