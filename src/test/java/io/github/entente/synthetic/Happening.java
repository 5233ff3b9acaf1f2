package io.github.entente.synthetic;

import java.time.LocalDate;

import io.github.entente.event.Status;
import io.github.entente.mention.Entity;

/**
 * What truly happens in the made world, or was to happen; several articles tell of it.
 *
 * @param kind what
 * @param first who does it
 * @param second with or to whom
 * @param place where
 * @param day when
 * @param fate what becomes of it in the end
 * @param decided the day from which articles tell its fate, where it does not take place
 */
record Happening(Kind kind, Entity first, Entity second, Entity place, LocalDate day, Status fate, LocalDate decided) {

    /** What an article of a day says of it. */
    Status statusOn(LocalDate today) {
        boolean takesPlace = fate == Status.OCCURRED;
        if (!takesPlace && !today.isBefore(decided)) {
            return fate;
        }
        return today.isBefore(day) || !takesPlace ? Status.PLANNED : Status.OCCURRED;
    }
}
