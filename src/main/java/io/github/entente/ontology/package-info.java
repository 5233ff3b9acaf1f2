/** The vocabulary and what data must satisfy, from the files in {@code ontology/}. Begin with {@link io.github.entente.ontology.Ontology}. */
@NullMarked
package io.github.entente.ontology;

import org.jspecify.annotations.NullMarked;
