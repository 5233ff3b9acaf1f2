package io.github.entente.text.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

import io.github.entente.base.When;

/**
 * Days from a first to a last, as {@link When} but with every bound known.
 *
 * @param edtf the period in Extended Date/Time Format, level 1
 * @param first the first day on which what it dates can have begun
 * @param beginLatest the last day on which it can have begun
 * @param endEarliest the first day on which it can have ended
 * @param last the last day on which it can have ended
 */
record Period(String edtf, LocalDate first, LocalDate beginLatest, LocalDate endEarliest, LocalDate last) {

    /** Something at some time between two days, whatever the format makes of them. */
    static Period within(String edtf, LocalDate first, LocalDate last) {
        return new Period(edtf, first, last, first, last);
    }

    /** Something at some time between two days, written as shortly as the format allows. */
    static Period within(LocalDate first, LocalDate last) {
        return within(Edtf.of(first, last), first, last);
    }

    static Period day(LocalDate day) {
        return within(day.toString(), day, day);
    }

    static Period month(YearMonth month) {
        return within(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    static Period years(int first, int last) {
        return within(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** Something that begins within this and ends within {@code end}: "from May to July". */
    Period to(Period end) {
        return new Period(Edtf.interval(edtf, end.edtf), first, last, end.first, end.last);
    }

    /** Something at some time between the begin of this and the end of {@code end}: "between May 3 and 5". */
    Period between(Period end) {
        return within(Edtf.interval(edtf, end.edtf), first, end.last);
    }

    /** Something that takes all of it: "for the past three days". */
    Period lasting() {
        return new Period(edtf, first, first, last, last);
    }

    /** About then: three days more on either side of a day, one month or year more where it is told in those. */
    Period approximately() {
        ChronoUnit unit = Edtf.precision(edtf);
        long margin = unit == ChronoUnit.DAYS ? 3 : 1;
        return approximately(margin, unit);
    }

    Period approximately(long margin, ChronoUnit unit) {
        return new Period(Edtf.approximate(edtf), first.minus(margin, unit), beginLatest.plus(margin, unit),
                endEarliest.minus(margin, unit), last.plus(margin, unit));
    }

    /** The day, month or year that precedes it, as precisely as it is told itself. */
    Period preceding() {
        return neighbor(first.minusDays(1));
    }

    /** The day, month or year that follows it, as precisely as it is told itself. */
    Period following() {
        return neighbor(last.plusDays(1));
    }

    private Period neighbor(LocalDate day) {
        return switch (Edtf.precision(edtf)) {
            case YEARS -> years(day.getYear(), day.getYear());
            case MONTHS -> month(YearMonth.from(day));
            default -> day(day);
        };
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    When when() {
        return new When(edtf, first, beginLatest, endEarliest, last);
    }
}
