/** Runs queries of strangers within limits that hold. Begin with {@link io.github.entente.endpoint.asking.Asker}. */
@NullMarked
package io.github.entente.endpoint.asking;

import org.jspecify.annotations.NullMarked;
