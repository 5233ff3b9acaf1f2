/** What the store holds and the server can do, for machines: VoID and SPARQL 1.1 Service Description. */
@NullMarked
package io.github.entente.endpoint.description;

import org.jspecify.annotations.NullMarked;
