/** Checks a folder of ontology files, and graphs, as a linter does. Begin with {@link io.github.entente.ontology.check.OntologyCheck}. */
@NullMarked
package io.github.entente.ontology.check;

import org.jspecify.annotations.NullMarked;
