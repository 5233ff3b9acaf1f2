package io.github.entente.endpoint.pages;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * When something happens, as far as the words tell: four bounds, each of which may be open.
 *
 * @param beginEarliest it does not begin before this day
 * @param beginLatest it has begun by this day
 * @param endEarliest it is not over before this day
 * @param endLatest it is over after this day
 */
record Period(@Nullable LocalDate beginEarliest, @Nullable LocalDate beginLatest, @Nullable LocalDate endEarliest, @Nullable LocalDate endLatest) {

    static Period of(Row row) {
        return new Period(row.day("beginEarliest").orElse(null), row.day("beginLatest").orElse(null), row.day("endEarliest").orElse(null),
                row.day("endLatest").orElse(null));
    }

    boolean known() {
        return bounds().findAny().isPresent();
    }

    /** The first day that a bound names. */
    Optional<LocalDate> first() {
        return bounds().min(LocalDate::compareTo);
    }

    /** The last day that a bound names. */
    Optional<LocalDate> last() {
        return bounds().max(LocalDate::compareTo);
    }

    /** Whether the words name one day and no other. */
    boolean exact() {
        return beginEarliest != null && beginEarliest.equals(endLatest);
    }

    /** The bounds as a person says them: {@code 2026-02-24}, {@code some time from 2026-09-01 to 2026-11-30}, {@code not before 2026-07-01}. */
    String words() {
        if (!known()) {
            return "";
        }
        if (exact()) {
            return String.valueOf(beginEarliest);
        }
        if (beginEarliest != null && endLatest != null) {
            boolean whole = beginEarliest.equals(beginLatest) && endLatest.equals(endEarliest);
            return (whole ? "from " : "some time from ") + beginEarliest + " to " + endLatest;
        }
        if (beginEarliest != null) {
            return "not before " + beginEarliest;
        }
        return endLatest != null ? "by " + endLatest : "open on both sides; named are " + first().orElseThrow() + " to " + last().orElseThrow();
    }

    /** The same for a time of which the bounds tell no more than that it had begun, or was over: {@code held on 2026-02-24}. */
    String tenure() {
        if (beginLatest != null && beginLatest.equals(endEarliest)) {
            return "held on " + beginLatest;
        }
        return beginLatest == null && beginEarliest == null && endLatest != null ? "over by " + endLatest : words();
    }

    private Stream<LocalDate> bounds() {
        return Stream.of(beginEarliest, beginLatest, endEarliest, endLatest).flatMap(Stream::ofNullable);
    }
}
