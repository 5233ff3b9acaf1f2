/**
 * The HTML reference of the ontology, generated from the ontology itself. Begin with {@link io.github.entente.ontology.reference.ReferencePage};
 * what it looks like is in {@code src/main/jte}. Reference data, the states and people that are known beforehand, is another thing.
 */
@NullMarked
package io.github.entente.ontology.reference;

import org.jspecify.annotations.NullMarked;
