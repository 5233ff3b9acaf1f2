package io.github.entente.text.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Times that are cut out of others or joined from them. */
final class PartOperations {

    private PartOperations() {
    }

    static Map<String, Operation> named() {
        return Map.ofEntries(
                Map.entry("part", v -> v.meaning(1).map(v.part(0)::of)),
                Map.entry("half", v -> v.meaning(1).map(period -> half(v.number(0) == 1, period))),
                Map.entry("nth", v -> v.meaning(2).map(period -> nth(v.number(0), 1, v.unit(1), period))),
                Map.entry("firstOf", v -> v.meaning(2).map(period -> nth(1, v.number(0), v.unit(1), period))),
                Map.entry("lastOf", v -> v.meaning(2).map(period -> nth(-1, v.number(0), v.unit(1), period))),
                Map.entry("rest", v -> rest(v.meaning(0))),
                Map.entry("sofar", v -> sofar(v.meaning(0))),
                Map.entry("range", v -> range(v.meaning(0), v.meaning(1))),
                Map.entry("between", v -> between(v.meaning(0), v.meaning(1))),
                Map.entry("lasting", v -> v.meaning(0).map(Period::lasting)),
                Map.entry("approx", v -> v.meaning(0).map(Period::approximately)));
    }

    private static Period half(boolean first, Period whole) {
        long months = ChronoUnit.MONTHS.between(whole.first(), whole.last().plusDays(1));
        LocalDate middle = months < 2 ? whole.first().plusDays(whole.days() / 2) : whole.first().plusMonths(months / 2);
        return first ? Period.within(whole.first(), middle.minusDays(1)) : Period.within(middle, whole.last());
    }

    /** "The second week", "the first three months", counted from its begin; where {@code nth} is negative, from its end. */
    private static Period nth(int nth, int count, Unit unit, Period whole) {
        if (nth < 0) {
            return Period.within(unit.shift(whole.last().plusDays(1), -count), whole.last());
        }
        LocalDate first = unit.shift(whole.first(), nth - 1);
        return Period.within(first, unit.shift(first, count).minusDays(1));
    }

    /** "Later this month": what of it is left after the article's date; on its last day, that day. */
    private static Meaning rest(Meaning whole) {
        return now -> {
            Period period = whole.at(now);
            if (!period.contains(now.anchor())) {
                return period;
            }
            return now.anchor().equals(period.last()) ? Period.day(now.anchor()) : within(period, now.anchor().plusDays(1), period.last());
        };
    }

    /** "Earlier this month": what of it was over before the article's date; on its first day, that day. */
    private static Meaning sofar(Meaning whole) {
        return now -> {
            Period period = whole.at(now);
            if (!period.contains(now.anchor())) {
                return period;
            }
            return now.anchor().equals(period.first()) ? Period.day(now.anchor()) : within(period, period.first(), now.anchor().minusDays(1));
        };
    }

    /** "Later this year" is written as the year, for nobody says on which of its days; the bounds leave out what is over. */
    private static Period within(Period whole, LocalDate first, LocalDate last) {
        return Edtf.precision(whole.edtf()) == ChronoUnit.YEARS ? Period.within(whole.edtf(), first, last) : Period.within(first, last);
    }

    private static Meaning range(Meaning first, Meaning last) {
        if (first instanceof Yearly begin && last instanceof Yearly end) {
            return yearly(begin, end);
        }
        return now -> {
            Period begin = first.at(now);
            Period end = last.at(now.notBefore(begin.first()));
            if (begin.first().isAfter(end.last())) {
                throw new DateTimeException(begin.edtf() + " does not precede " + end.edtf());
            }
            return begin.to(end);
        };
    }

    private static Meaning between(Meaning first, Meaning last) {
        Meaning range = range(first, last);
        return range.map(period -> Period.within(period.edtf(), period.first(), period.last()));
    }

    /** The year is that of its end: "December 28 to January 2, 2026" begins in 2025. */
    private static Yearly yearly(Yearly first, Yearly last) {
        return year -> {
            Period end = last.in(year);
            Period begin = first.in(year);
            return (begin.first().isAfter(end.first()) ? first.in(year - 1) : begin).to(end);
        };
    }
}
