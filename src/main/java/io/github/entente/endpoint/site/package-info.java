/** What the parts of the server share: its configuration, limits and data. Begin with {@link io.github.entente.endpoint.site.Site}. */
@NullMarked
package io.github.entente.endpoint.site;

import org.jspecify.annotations.NullMarked;
