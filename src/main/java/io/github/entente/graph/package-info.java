/** Events become triples by the names of the ontology. Begin with {@link io.github.entente.graph.GraphWriter}. */
@NullMarked
package io.github.entente.graph;

import org.jspecify.annotations.NullMarked;
