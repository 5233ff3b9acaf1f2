package io.github.entente.ontology.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.shacl.vocabulary.SHACLM;

/** What the shapes demand of each term, in the words that a violation is told in. */
final class Constraints {

    private final Graph shapes;
    private final Vocabulary vocabulary;
    private final Map<String, Set<Constraint>> byTerm = new TreeMap<>();

    /**
     * A demand of a shape.
     *
     * @param shape the shape's local name
     * @param on the names of what it is demanded of
     * @param message what is said of that which violates it
     */
    record Constraint(String shape, Prose on, Prose message) {
    }

    Constraints(Graph shapes, Vocabulary vocabulary) {
        this.shapes = shapes;
        this.vocabulary = vocabulary;
        shapes.stream(Node.ANY, Node.ANY, SHACLM.NodeShape.asNode()).map(Triple::getSubject).filter(Node::isURI)
                .sorted((one, other) -> one.getURI().compareTo(other.getURI())).forEach(this::read);
    }

    /** Those that aim at a class, or that a property, concept or class is part of. */
    List<Constraint> of(Term term) {
        return List.copyOf(byTerm.getOrDefault(term.iri(), Set.of()));
    }

    private void read(Node shape) {
        List<Node> targets = Stream.of(SHACLM.targetClass, SHACLM.targetSubjectsOf).flatMap(target -> objects(shape, target)).toList();
        Prose on = new Prose(joined(vocabulary.known(targets)));
        List<Node> parts = Stream.concat(Stream.of(shape), Stream.of(SHACLM.property, SHACLM.sparql).flatMap(part -> objects(shape, part))).toList();
        for (Node part : parts) {
            objects(part, SHACLM.message).map(Node::getLiteralLexicalForm).forEach(message -> {
                Constraint constraint = new Constraint(shape.getLocalName(), on, Prose.of(message.replace("{?value}", "…"), vocabulary));
                Stream.concat(targets.stream(), named(part, shape)).distinct()
                        .forEach(term -> byTerm.computeIfAbsent(term.getURI(), iri -> new LinkedHashSet<>()).add(constraint));
            });
        }
    }

    /** The properties that a part of a shape walks along, and the values that it allows. */
    private Stream<Node> named(Node part, Node shape) {
        Stream<Property> ways = part.equals(shape) ? Stream.of(SHACLM.xone) : Stream.of(SHACLM.path, SHACLM.in, SHACLM.hasValue);
        Set<Node> found = new LinkedHashSet<>();
        ways.flatMap(way -> objects(part, way)).forEach(node -> collect(node, found));
        return found.stream().filter(Node::isURI);
    }

    private void collect(Node node, Set<Node> found) {
        if (found.add(node) && node.isBlank()) {
            shapes.stream(node, Node.ANY, Node.ANY).map(Triple::getObject).forEach(object -> collect(object, found));
        }
    }

    private static List<Inline> joined(List<Term> terms) {
        List<Inline> parts = new ArrayList<>();
        for (Term term : terms) {
            if (!parts.isEmpty()) {
                parts.add(Inline.words(", "));
            }
            parts.add(Inline.link(term));
        }
        return parts;
    }

    private Stream<Node> objects(Node subject, Property property) {
        return shapes.stream(subject, property.asNode(), Node.ANY).map(Triple::getObject);
    }
}
