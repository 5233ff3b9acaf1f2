package io.github.entente.base;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A time as imprecise as the words that tell it: an interval whose begin and end are themselves each known only within bounds.
 *
 * <p>"January 13" of 2026 has all four bounds on that day; "January 2026" says of something that happened within it
 * that it began no earlier than the 1st and ended no later than the 31st; "as early as this month" has {@code beginEarliest} alone.
 *
 * @param edtf the same in Extended Date/Time Format (ISO 8601-2:2019, Library of Congress EDTF level 1)
 * @param beginEarliest the first day on which it can have begun, or null where the words set no such bound
 * @param beginLatest the last day on which it can have begun, or null
 * @param endEarliest the first day on which it can have ended, or null
 * @param endLatest the last day on which it can have ended, or null
 */
public record When(String edtf, @Nullable LocalDate beginEarliest, @Nullable LocalDate beginLatest,
        @Nullable LocalDate endEarliest, @Nullable LocalDate endLatest) {

    /** Something that takes place on one day. */
    public static When day(LocalDate day) {
        return new When(day.toString(), day, day, day, day);
    }

    /** Something that takes place at some time within a period: it begins and ends there, nobody says when. */
    public static When within(String edtf, LocalDate first, LocalDate last) {
        return new When(edtf, first, last, first, last);
    }

    /** Something that lasts from one day to another: "from March 28 to April 2". */
    public static When lasting(LocalDate first, LocalDate last) {
        return new When(first + "/" + last, first, first, last, last);
    }

    /** Something that begins on that day at the earliest: "as early as", "from", "since". */
    public static When notBefore(String edtf, LocalDate first) {
        return new When(edtf + "/..", first, null, first, null);
    }

    /** Something that is over on that day at the latest: "by", "no later than". */
    public static When notAfter(String edtf, LocalDate last) {
        return new When("../" + edtf, null, last, null, last);
    }

    /** Whether both can be times of one event: false only where the bounds exclude it. */
    public boolean mayOverlap(When other) {
        return !isAfter(beginEarliest, other.endLatest) && !isAfter(other.beginEarliest, endLatest);
    }

    /** Whether another time is told more narrowly and lies within this one. */
    public boolean encloses(When other) {
        return beginEarliest != null && endLatest != null && other.beginEarliest != null && other.endLatest != null
                && !other.beginEarliest.isBefore(beginEarliest) && !other.endLatest.isAfter(endLatest)
                && (other.beginEarliest.isAfter(beginEarliest) || other.endLatest.isBefore(endLatest));
    }

    private static boolean isAfter(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a != null && b != null && a.isAfter(b);
    }
}
