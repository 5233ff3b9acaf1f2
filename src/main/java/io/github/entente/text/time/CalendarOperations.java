package io.github.entente.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/** Times that the calendar names: days, months, seasons, quarters, years and what is longer. */
final class CalendarOperations {

    private static final int SPRING = 21;

    private CalendarOperations() {
    }

    static Map<String, Operation> named() {
        return Map.ofEntries(
                Map.entry("day", v -> fixed(Period.day(LocalDate.of(v.number(0), v.number(1), v.number(2))))),
                Map.entry("month", v -> month(v.number(0))),
                Map.entry("monthDay", v -> new DayOfYear(MonthDay.of(v.number(0), v.number(1)))),
                Map.entry("dayOfMonth", v -> dayOfMonth(v.number(0))),
                Map.entry("quarter", v -> quarter(v.number(0))),
                Map.entry("season", v -> season(v.number(0))),
                Map.entry("nthWeekday", v -> nthWeekday(v.number(0), DayOfWeek.of(v.number(1)), v.meaning(2))),
                Map.entry("year", v -> fixed(Period.years(v.number(0), v.number(0)))),
                Map.entry("shortYear", v -> fixed(Period.years(fullYear(v.number(0)), fullYear(v.number(0))))),
                Map.entry("yearMonth", v -> fixed(Period.month(YearMonth.of(v.number(0), v.number(1))))),
                Map.entry("shortRange", v -> shortRange(v.number(0), v.number(1))),
                Map.entry("fiscalYear", v -> fixed(Unit.fiscalYear(v.number(0)))),
                Map.entry("decade", v -> fixed(Unit.decade(v.number(0) < 100 ? 190 + v.number(0) : v.number(0)))),
                Map.entry("century", v -> fixed(Unit.century(v.number(0) - 1))),
                Map.entry("in", v -> in(v.yearly(0), v.meaning(1))));
    }

    private static Meaning fixed(Period period) {
        return now -> period;
    }

    private static Yearly month(int month) {
        return year -> Period.month(YearMonth.of(year, month));
    }

    private static Yearly quarter(int number) {
        YearMonth.of(1, 3 * number - 2);
        return year -> Unit.quarter(year, number);
    }

    /** Seasons of the northern half of the Earth, in whole months: winter begins in December of its year. */
    private static Yearly season(int code) {
        int first = 3 * (code - SPRING) + 3;
        return year -> Period.within(year + "-" + code, LocalDate.of(year, first, 1),
                YearMonth.of(year, first).plusMonths(2).atEndOfMonth());
    }

    /** "The 13th" of whatever month is nearest on the side of the reading. */
    private static Meaning dayOfMonth(int day) {
        return now -> {
            LocalDate floor = now.floor();
            boolean back = floor == null && now.isPast();
            LocalDate from = floor == null ? now.anchor() : floor;
            YearMonth month = YearMonth.from(from);
            while (!month.isValidDay(day) || (back ? month.atDay(day).isAfter(from) : month.atDay(day).isBefore(from))) {
                month = month.plusMonths(back ? -1 : 1);
            }
            return Period.day(month.atDay(day));
        };
    }

    private static Meaning nthWeekday(int nth, DayOfWeek weekday, Meaning month) {
        return month.map(period -> Period.day(nth > 0 ? period.first().with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday))
                : period.last().with(TemporalAdjusters.previousOrSame(weekday))));
    }

    private static int fullYear(int two) {
        return two < 50 ? 2000 + two : 1900 + two;
    }

    /** "2010-11" is a month by the standard, "1995-98" can only be years. */
    private static Meaning shortRange(int year, int two) {
        int last = year / 100 * 100 + two;
        return fixed(last <= year ? Period.month(YearMonth.of(year, two)) : Period.years(year, year).to(Period.years(last, last)));
    }

    private static Meaning in(Yearly yearly, Meaning year) {
        return now -> yearly.in(year.at(now).first().getYear());
    }

    /**
     * A day that comes every year, February 29 only in some.
     *
     * @param day month and day
     */
    record DayOfYear(MonthDay day) implements Yearly {

        @Override
        public Period in(int year) {
            return Period.day(LocalDate.of(year, day.getMonthValue(), day.getDayOfMonth()));
        }

        @Override
        public boolean existsIn(int year) {
            return day.isValidYear(year);
        }
    }
}
