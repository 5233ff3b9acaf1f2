package io.github.entente.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A date of publication as people and machines write it.
 *
 * <p>Times and zones are left out: the day counts as the publisher wrote it. A month without a day stands for its first
 * day; a year alone is too little to anchor relative dates. Dates of digits and slashes are read only with the year first,
 * for 03/04/2026 is another day in London than in Washington.
 */
final class PublicationDate {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?<month>Jan(?:\\.|uary)?|Feb(?:\\.|ruary)?|Mar(?:\\.|ch)?|Apr(?:\\.|il)?|May|June?\\.?|July?\\.?"
            + "|Aug(?:\\.|ust)?|Sept?(?:\\.|ember)?|Oct(?:\\.|ober)?|Nov(?:\\.|ember)?|Dec(?:\\.|ember)?)";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final String DIGITAL = YEAR + "(?<part>[-/.])(?<month>\\d{1,2})\\k<part>(?<day>\\d{1,2})";

    /** How a whole day is written; the first that fits wins. */
    private static final List<Pattern> DAYS = List.of(
            pattern("(?<!\\d)" + DIGITAL + "(?!\\d)"),
            pattern("\\b" + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR + "\\b"),
            pattern("\\b" + DAY + "\\s+(?:of\\s+)?" + MONTH + ",?\\s+" + YEAR + "\\b"));
    private static final List<Pattern> MONTHS_ALONE = List.of(
            pattern("^" + YEAR + "[-/](?<month>\\d{2})$"),
            pattern("^" + MONTH + ",?\\s+" + YEAR + "$"));
    private static final Pattern COMPACT = pattern("^" + YEAR + "(?<month>\\d\\d)(?<day>\\d\\d)(?:T.*)?$");

    private PublicationDate() {
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** The day that a date field tells: {@code 2026-01-21T09:00:00+09:00}, {@code Jan. 21, 2026}, {@code 2026-01}; empty for "unknown". */
    static Optional<LocalDate> of(String field) {
        String told = field.strip();
        return dayIn(told)
                .or(() -> first(List.of(COMPACT), told))
                .or(() -> first(MONTHS_ALONE, told));
    }

    /** Whether a date field tells a month and no day of it. */
    static boolean isMonth(String field) {
        String told = field.strip();
        return dayIn(told).isEmpty() && first(MONTHS_ALONE, told).isPresent();
    }

    /** The first whole day, with its year, anywhere in some words. */
    static Optional<LocalDate> dayIn(String words) {
        return first(DAYS, words);
    }

    /** The words without their whole days: what a date line says besides. */
    static String withoutDays(String words) {
        String rest = words;
        for (Pattern day : DAYS) {
            rest = day.matcher(rest).replaceAll("");
        }
        return rest;
    }

    private static Optional<LocalDate> first(List<Pattern> patterns, String words) {
        return patterns.stream()
                .flatMap(pattern -> pattern.matcher(words).results().map(PublicationDate::day).flatMap(Optional::stream))
                .findFirst();
    }

    private static Optional<LocalDate> day(MatchResult match) {
        int day = match.namedGroups().containsKey("day") ? Integer.parseInt(match.group("day")) : 1;
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(match.group("year")), month(match.group("month")), day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int month(String told) {
        return Character.isDigit(told.charAt(0)) ? Integer.parseInt(told)
                : MONTHS.indexOf(told.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
