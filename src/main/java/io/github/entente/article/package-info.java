/** Files become articles. Begin with {@link io.github.entente.article.ArticleFiles}, which makes {@link io.github.entente.article.Article}s. */
@NullMarked
package io.github.entente.article;

import org.jspecify.annotations.NullMarked;
