package io.github.entente.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.github.entente.base.When;

/**
 * One article or release, as it is read.
 *
 * @param id the identity: {@code YYYY-MM-DD-publisher-slug-} and the first 12 hex digits of the SHA-256 over publisher, date, title and text
 * @param title the headline, or the file's name where none is told
 * @param publisher who published it, or "unknown publisher"
 * @param date the day of publication, to which relative dates are anchored; the first of its month where only that is told
 * @param dayTold whether the day is told, and not just the month
 * @param url where it was taken from, if told
 * @param text what is kept and quoted: the article's body, its line breaks kept, paragraphs parted by empty lines; every offset counts in it
 */
public record Article(String id, String title, String publisher, LocalDate date, boolean dayTold, @Nullable String url, String text) {

    /** An article of which the day is known. */
    public Article(String id, String title, String publisher, LocalDate date, @Nullable String url, String text) {
        this(id, title, publisher, date, true, url, text);
    }

    /** When it was published: a day, or a month. */
    public When issued() {
        return dayTold ? When.day(date) : When.within(YearMonth.from(date).toString(), date, YearMonth.from(date).atEndOfMonth());
    }

    public Optional<String> source() {
        return Optional.ofNullable(url);
    }
}
