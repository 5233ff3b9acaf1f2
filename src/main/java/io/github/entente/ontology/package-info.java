/** Loads, checks and documents what {@code ontology/} holds. Begin with {@link io.github.entente.ontology.ReferenceData}. */
@NullMarked
package io.github.entente.ontology;

import org.jspecify.annotations.NullMarked;
