package io.github.entente.article;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One article or release, as it is read.
 *
 * @param id the identity: {@code YYYY-MM-DD-publisher-slug-} and the first 12 hex digits of the SHA-256 over publisher, date, title and text
 * @param title the headline, or the file's name where none is told
 * @param publisher who published it, or "unknown publisher"
 * @param date the day of publication, to which relative dates are anchored
 * @param url where it was taken from, if told
 * @param text what is kept and quoted: the article's body, its line breaks kept, paragraphs parted by empty lines; every offset counts in it
 */
public record Article(String id, String title, String publisher, LocalDate date, @Nullable String url, String text) {

    public Optional<String> source() {
        return Optional.ofNullable(url);
    }
}
