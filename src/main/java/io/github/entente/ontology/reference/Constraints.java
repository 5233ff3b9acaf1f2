package io.github.entente.ontology.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.RDF;

/** What the shapes demand of each term, in the words that a violation is told in. */
final class Constraints {

    private final Graph shapes;
    private final Vocabulary vocabulary;
    /** By term and shape, sorted, since blank nodes come in another order each time. */
    private final Map<String, Map<String, Set<String>>> messages = new HashMap<>();
    private final Map<String, Prose> targets = new HashMap<>();

    /**
     * What a shape demands.
     *
     * @param shape its local name
     * @param on the names of what it is demanded of
     * @param messages what is told of that which violates it
     */
    record Constraint(String shape, Prose on, List<Prose> messages) {

        Constraint {
            messages = List.copyOf(messages);
        }
    }

    Constraints(Graph shapes, Vocabulary vocabulary) {
        this.shapes = shapes;
        this.vocabulary = vocabulary;
        shapes.stream(Node.ANY, RDF.type.asNode(), SHACLM.NodeShape.asNode()).map(Triple::getSubject).filter(Node::isURI).forEach(this::read);
    }

    /** Those that aim at the class, walk along the property or allow the concept, by name of the shape. */
    List<Constraint> of(Term term) {
        return messages.getOrDefault(term.iri(), Map.of()).entrySet().stream()
                .map(shape -> new Constraint(shape.getKey(), targets.get(shape.getKey()),
                        shape.getValue().stream().map(message -> Prose.of(message, vocabulary)).toList()))
                .toList();
    }

    private void read(Node shape) {
        List<Node> aims = Stream.of(SHACLM.targetClass, SHACLM.targetSubjectsOf).flatMap(target -> objects(shape, target)).toList();
        targets.put(shape.getLocalName(), new Prose(joined(vocabulary.known(aims))));
        Stream.concat(Stream.of(shape), Stream.of(SHACLM.property, SHACLM.sparql).flatMap(way -> objects(shape, way))).forEach(part -> {
            List<String> told = objects(part, SHACLM.message).map(message -> message.getLiteralLexicalForm().replace("{?value}", "…")).toList();
            Stream.concat(aims.stream(), named(part, shape)).forEach(term -> messages
                    .computeIfAbsent(term.getURI(), iri -> new TreeMap<>())
                    .computeIfAbsent(shape.getLocalName(), name -> new TreeSet<>()).addAll(told));
        });
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
