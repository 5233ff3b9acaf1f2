/** The SPARQL 1.1 protocol, and graphs as a whole. Begin with {@link io.github.entente.endpoint.sparql.Protocol}. */
@NullMarked
package io.github.entente.endpoint.sparql;

import org.jspecify.annotations.NullMarked;
