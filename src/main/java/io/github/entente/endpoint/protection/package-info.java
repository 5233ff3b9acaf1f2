/** What holds for every request, before any part sees it. Begin with {@link io.github.entente.endpoint.protection.Protection}. */
@NullMarked
package io.github.entente.endpoint.protection;

import org.jspecify.annotations.NullMarked;
