/** IRIs of the project answered under their own paths: terms, entities, articles. Begin with {@link io.github.entente.endpoint.resource.Dereferencing}. */
@NullMarked
package io.github.entente.endpoint.resource;

import org.jspecify.annotations.NullMarked;
