/** Changing the store over HTTP, for whoever has the password. Begin with {@link io.github.entente.endpoint.writing.Writing}. */
@NullMarked
package io.github.entente.endpoint.writing;

import org.jspecify.annotations.NullMarked;
