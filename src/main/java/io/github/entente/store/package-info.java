/**
 * What was read is kept in a TDB2 database: one named graph an article, with what follows from the ontology in a graph
 * of its own. Begin with {@link io.github.entente.store.Store}.
 */
@NullMarked
package io.github.entente.store;

import org.jspecify.annotations.NullMarked;
