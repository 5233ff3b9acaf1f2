package io.github.entente.article;

import java.nio.charset.Charset;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the reader of files is told beforehand.
 *
 * @param date the day of publication for articles that do not tell their own, or null
 * @param encoding the encoding of all files, or null to find it for each
 * @param maxBytes the size in bytes above which an article is rejected; of a JSON-lines file it bounds each line
 */
public record ArticleOptions(@Nullable LocalDate date, @Nullable Charset encoding, long maxBytes) {

    /** Ten times the longest thing that is still an article; beyond it a file is most likely a data set. */
    public static final long DEFAULT_MAX_BYTES = 5_000_000;

    public ArticleOptions {
        if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("an article's limit must lie between 1 and " + Integer.MAX_VALUE + " bytes, not " + maxBytes);
        }
    }

    /** No date told, encodings found, 5 MB an article. */
    public static ArticleOptions defaults() {
        return new ArticleOptions(null, null, DEFAULT_MAX_BYTES);
    }
}
