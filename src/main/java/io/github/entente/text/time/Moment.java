package io.github.entente.text.time;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The point from which words such as "Friday" or "a week later" are read.
 *
 * @param anchor the article's date
 * @param direction whether the words date something past or something ahead
 * @param named the day that the sentence named last, for "the following day", or null where it named none
 * @param floor the day before which nothing may begin, as the end of a range cannot lie before its begin, or null
 */
public record Moment(LocalDate anchor, Direction direction, @Nullable LocalDate named, @Nullable LocalDate floor) {

    /** The article's date alone. */
    public Moment(LocalDate anchor, Direction direction) {
        this(anchor, direction, null, null);
    }

    /** The same once the sentence has named a day; null leaves what it named before. */
    public Moment naming(@Nullable LocalDate day) {
        return day == null ? this : new Moment(anchor, direction, day, floor);
    }

    Moment notBefore(LocalDate day) {
        return new Moment(anchor, direction, named, day);
    }

    /** The same for words that look back whatever the tense: "since Monday". */
    Moment behind() {
        return new Moment(anchor, Direction.PAST, named, floor);
    }

    boolean isPast() {
        return direction == Direction.PAST;
    }

    /** The day named last, or the article's own. */
    LocalDate reference() {
        return named == null ? anchor : named;
    }
}
