/** The store as a SPARQL endpoint, served by an embedded Fuseki. Begin with {@link io.github.entente.endpoint.Server}. */
@NullMarked
package io.github.entente.endpoint;

import org.jspecify.annotations.NullMarked;
