/** Files become articles. Begin with {@link io.github.entente.article.Article}. */
@NullMarked
package io.github.entente.article;

import org.jspecify.annotations.NullMarked;
