/** The benchmark of the question library against plain Fuseki and RDF4J. */
@NullMarked
package io.github.entente.comparison;

import org.jspecify.annotations.NullMarked;
