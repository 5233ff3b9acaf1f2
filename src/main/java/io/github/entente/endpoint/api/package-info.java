/** The query library over HTTP, and its description in OpenAPI. Begin with {@link io.github.entente.endpoint.api.Api}. */
@NullMarked
package io.github.entente.endpoint.api;

import org.jspecify.annotations.NullMarked;
