package io.github.entente.identity;

import org.jspecify.annotations.Nullable;

/**
 * The single facts that an article tells of an event: what has become of it, and when it is.
 *
 * @param status the local name of the status
 * @param certainty how sure the words are, 0 for the surest
 * @param moved whether a decision put it off or stopped it for a time, so that it can take place later
 * @param lent whether its time is that of a larger event, of which it is a part
 * @param date the time as EDTF, or null where none is told
 * @param dateText the words that tell the time, or null
 * @param beginEarliest days since 1970-01-01, as the three that follow, or null where the words set no such bound
 */
public record Told(String status, int certainty, boolean moved, boolean lent, @Nullable String date, @Nullable String dateText, @Nullable Integer beginEarliest,
        @Nullable Integer beginLatest, @Nullable Integer endEarliest, @Nullable Integer endLatest) {

    /** The days within which it lies, or null where no time of its own is told. */
    @Nullable Period window() {
        return lent || beginEarliest == null && endLatest == null ? null : new Period(beginEarliest, endLatest);
    }

    /** How many days the time leaves open; the more, the less is known. */
    int open() {
        return beginEarliest == null || endLatest == null ? Integer.MAX_VALUE : endLatest - beginEarliest;
    }
}
