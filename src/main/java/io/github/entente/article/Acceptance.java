package io.github.entente.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Decides whether what was found is an article that can be read.
 *
 * @param fileName the last part of the file's name, which may tell title and date where nothing else does
 * @param options what the user told
 */
record Acceptance(String fileName, ArticleOptions options) {

    private static final Pattern NOT_IN_IRI = Pattern.compile("[\\x00-\\x20\"<>\\\\^`{|}]");
    private static final String UNKNOWN_PUBLISHER = "unknown publisher";

    /** Why a draft cannot be read, or empty if it can. */
    Optional<String> objection(Found.Draft draft) {
        if (draft.text().isBlank()) {
            return Optional.of("it has no text");
        }
        return Language.objection(draft.text()).or(() -> date(draft).isPresent() ? Optional.empty() : Optional.of(undated(draft)));
    }

    /** The article that a draft without objection makes. */
    Article article(Found.Draft draft) {
        LocalDate date = date(draft).orElseThrow();
        String told = oneLine(draft.title()).orElse("");
        String publisher = oneLine(draft.publisher()).orElse(UNKNOWN_PUBLISHER);
        String title = told.isEmpty() ? fileName.replaceFirst("(?<=.)\\.[^.]*$", "") + draft.place() : told;
        return new Article(ArticleId.of(publisher, date, told, draft.text()), title, publisher, date, dayTold(draft),
                link(draft).orElse(null), draft.text());
    }

    /** A web address that can become an IRI: absolute, and what an IRI must not contain percent-encoded. */
    private static Optional<String> link(Found.Draft draft) {
        return oneLine(draft.url()).filter(url -> url.matches("(?i)https?://.+"))
                .map(url -> NOT_IN_IRI.matcher(url).replaceAll(match -> "%%%02X".formatted((int) match.group().charAt(0))));
    }

    /** Its own date, else the one told, else the one in its file's name. */
    private Optional<LocalDate> date(Found.Draft draft) {
        return Optional.ofNullable(draft.date()).flatMap(PublicationDate::of)
                .or(() -> Optional.ofNullable(options.date()))
                .or(() -> PublicationDate.dayIn(fileName));
    }

    /** Whether more than the month is told. */
    private static boolean dayTold(Found.Draft draft) {
        return draft.date() == null || !PublicationDate.isMonth(draft.date());
    }

    private static String undated(Found.Draft draft) {
        String lacking = draft.date() == null ? "it tells no date of publication" : "its date, \"" + draft.date() + "\", is none";
        return lacking + ", so words like \"last month\" could not be read; give it a date line or tell its date with --date YYYY-MM-DD";
    }

    private static Optional<String> oneLine(@Nullable String words) {
        return Optional.ofNullable(words).map(told -> told.strip().replaceAll("\\s+", " ")).filter(told -> !told.isEmpty());
    }
}
