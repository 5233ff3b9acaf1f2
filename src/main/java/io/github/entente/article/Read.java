package io.github.entente.article;

import io.github.entente.base.Rejected;

/** What came of one article: it was read, or rejected with a reason that its owner can act on. */
public sealed interface Read {

    /**
     * The article is readable, in English, and dated.
     *
     * @param article the article
     * @param file its file and, where that holds several, the place in it
     */
    record Success(Article article, String file) implements Read {
    }

    /** The article cannot be used; {@code rejected.what()} names the file and, where it holds several, the place in it. */
    record Failure(Rejected rejected) implements Read {
    }
}
