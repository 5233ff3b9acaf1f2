package io.github.entente.endpoint.pages;

import java.time.LocalDate;
import java.util.Optional;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * One solution of a query, as a page reads it.
 *
 * @param binding the solution, detached from its query
 */
record Row(Binding binding) {

    boolean has(String column) {
        return binding.contains(column);
    }

    Node node(String column) {
        return binding.get(Var.alloc(column));
    }

    /** The words of a value, fit to be shown; empty where there is none. */
    String text(String column) {
        return Visible.of(raw(column));
    }

    /** The words of a value as they are, for counting in them. */
    String raw(String column) {
        Node node = node(column);
        return node == null ? "" : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    int number(String column) {
        return has(column) ? Integer.parseInt(node(column).getLiteralLexicalForm()) : 0;
    }

    Optional<LocalDate> day(String column) {
        String written = raw(column);
        return written.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(written)) : Optional.empty();
    }

    /** The thing in a column, with the label that stands in the column {@code xLabel} beside it. */
    Thing thing(String column) {
        return Thing.of(node(column), text(column + "Label"));
    }

    Optional<Thing> optionalThing(String column) {
        return has(column) ? Optional.of(thing(column)) : Optional.empty();
    }
}
