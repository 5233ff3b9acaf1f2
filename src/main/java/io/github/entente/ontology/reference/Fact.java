package io.github.entente.ontology.reference;

import java.util.List;

/**
 * A line of a term's table.
 *
 * @param name what the values are to the term
 * @param values at least one
 */
record Fact(String name, List<Prose> values) {

    Fact {
        values = List.copyOf(values);
    }
}
