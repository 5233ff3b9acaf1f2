/** HTTP for all parts of the server: negotiation, replies, problems, entity tags. Begin with {@link io.github.entente.endpoint.http.Resource}. */
@NullMarked
package io.github.entente.endpoint.http;

import org.jspecify.annotations.NullMarked;
