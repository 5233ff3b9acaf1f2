package io.github.entente.ontology.reference;

import java.util.ArrayList;
import java.util.List;

import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL2;

/** Class expressions in words, after OWL's Manchester syntax: {@code Event and (status value Occurred)}. */
final class Expression {

    private final Vocabulary vocabulary;
    private final List<Inline> parts = new ArrayList<>();

    private Expression(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static Prose of(Node node, Vocabulary vocabulary) {
        Expression expression = new Expression(vocabulary);
        expression.add(node, false);
        return new Prose(expression.parts);
    }

    private void add(Node node, boolean nested) {
        if (node.isURI()) {
            parts.add(vocabulary.find(node).map(Inline::link).orElseGet(() -> new Inline(vocabulary.name(node), null, true)));
        } else if (node.isLiteral()) {
            parts.add(Inline.words(node.getLiteralLexicalForm()));
        } else if (has(node, OWL2.onProperty)) {
            addRestriction(node);
        } else {
            addList(node, OWL2.unionOf, " or ", nested);
            addList(node, OWL2.intersectionOf, " and ", nested);
            addList(node, OWL2.oneOf, ", ", true);
        }
    }

    private void addList(Node node, Property operator, String between, boolean bracketed) {
        for (Node head : vocabulary.objects(node, operator)) {
            List<Node> members = vocabulary.list(head);
            if (bracketed) {
                parts.add(Inline.words("("));
            }
            for (int i = 0; i < members.size(); i++) {
                if (i > 0) {
                    parts.add(Inline.words(between));
                }
                add(members.get(i), true);
            }
            if (bracketed) {
                parts.add(Inline.words(")"));
            }
        }
    }

    private void addRestriction(Node node) {
        parts.add(Inline.words("("));
        add(vocabulary.objects(node, OWL2.onProperty).getFirst(), true);
        addFiller(node, OWL2.hasValue, " value ");
        addFiller(node, OWL2.someValuesFrom, " some ");
        addFiller(node, OWL2.allValuesFrom, " only ");
        addFiller(node, OWL2.cardinality, " exactly ");
        addFiller(node, OWL2.minCardinality, " min ");
        addFiller(node, OWL2.maxCardinality, " max ");
        parts.add(Inline.words(")"));
    }

    private void addFiller(Node node, Property kind, String word) {
        for (Node filler : vocabulary.objects(node, kind)) {
            parts.add(Inline.words(word));
            add(filler, true);
        }
    }

    private boolean has(Node node, Property property) {
        return !vocabulary.objects(node, property).isEmpty();
    }
}
