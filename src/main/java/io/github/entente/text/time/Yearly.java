package io.github.entente.text.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A time of the year whose year the words leave open: "January 13", "late December", "the third quarter". */
@FunctionalInterface
interface Yearly extends Meaning {

    /** Enough to meet a February 29 on either side of any year. */
    int YEARS = 9;

    /** @throws DateTimeException where that year has no such day */
    Period in(int year);

    default boolean existsIn(int year) {
        return true;
    }

    /** The latest that has begun by the anchor, or the earliest that is not over by then. */
    @Override
    default Period at(Moment now) {
        LocalDate floor = now.floor();
        if (floor != null) {
            return first(floor, period -> !period.last().isBefore(floor));
        }
        return now.isPast() ? latest(now.anchor(), period -> !period.first().isAfter(now.anchor()))
                : first(now.anchor(), period -> !period.last().isBefore(now.anchor()));
    }

    /** "Last November": the latest that was over before the anchor. */
    default Meaning last() {
        return now -> latest(now.anchor(), period -> period.last().isBefore(now.anchor()));
    }

    /** "Next November": the first that begins after the anchor. */
    default Meaning next() {
        return now -> first(now.anchor(), period -> period.first().isAfter(now.anchor()));
    }

    @Override
    default Yearly map(UnaryOperator<Period> step) {
        return year -> step.apply(in(year));
    }

    private Period latest(LocalDate anchor, Predicate<Period> fits) {
        return pick(IntStream.rangeClosed(-1, YEARS).map(back -> anchor.getYear() - back), fits);
    }

    private Period first(LocalDate anchor, Predicate<Period> fits) {
        return pick(IntStream.rangeClosed(-1, YEARS).map(ahead -> anchor.getYear() + ahead), fits);
    }

    private Period pick(IntStream years, Predicate<Period> fits) {
        return years.filter(this::existsIn).mapToObj(this::in).filter(fits).findFirst()
                .orElseThrow(() -> new DateTimeException("no year has such a day"));
    }
}
