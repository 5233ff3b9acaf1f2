package io.github.entente.ontology;

import org.jspecify.annotations.Nullable;

/**
 * Something in data that breaks a shape.
 *
 * @param focus the IRI of what breaks it
 * @param shape the local name of the shape: {@code Decision}
 * @param path the property at fault, as SPARQL writes it, or null where the shape looks at more than one
 * @param message what is wrong and what to do; reads on from the focus: "affects nothing: …"
 */
public record Violation(String focus, String shape, @Nullable String path, String message) implements Comparable<Violation> {

    /** By focus, then by shape and message. */
    @Override
    public int compareTo(Violation other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return "<" + focus + "> " + message + " (shape " + shape + (path == null ? "" : ", at " + path) + ")";
    }
}
