package io.github.entente.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** A unit of the calendar. Weeks begin on Monday. */
enum Unit {
    HOUR, DAY, WEEK, WEEKEND, MONTH, QUARTER, YEAR, FISCAL_YEAR, DECADE, CENTURY;

    private static final int HOURS_A_DAY = 24;

    /** The one that holds {@code day}; the weekend is that of its week. */
    Period around(LocalDate day) {
        int year = day.getYear();
        return switch (this) {
            case HOUR, DAY -> Period.day(day);
            case WEEK -> Period.within(monday(day), monday(day).plusDays(6));
            case WEEKEND -> Period.within(monday(day).plusDays(5), monday(day).plusDays(6));
            case MONTH -> Period.month(YearMonth.from(day));
            case QUARTER -> quarter(year, (day.getMonthValue() + 2) / 3);
            case YEAR -> Period.years(year, year);
            case FISCAL_YEAR -> fiscalYear(year);
            case DECADE -> decade(year / 10);
            case CENTURY -> century(year / 100);
        };
    }

    /** The day so many units after {@code day}, before it where {@code count} is negative. */
    LocalDate shift(LocalDate day, int count) {
        return switch (this) {
            case HOUR -> day.plusDays(count / HOURS_A_DAY);
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3L * count);
            case YEAR, FISCAL_YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
            case CENTURY -> day.plusYears(100L * count);
        };
    }

    /** The time told by "three of these ago": a day for days, the month for months, about that day for weeks. */
    Period near(LocalDate day) {
        return switch (this) {
            case WEEK -> Period.day(day).approximately();
            case DECADE, CENTURY -> YEAR.around(day).approximately(5, ChronoUnit.YEARS);
            case QUARTER -> MONTH.around(day).approximately();
            default -> around(day);
        };
    }

    static Period quarter(int year, int number) {
        YearMonth first = YearMonth.of(year, 3 * number - 2);
        return Period.within(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    static Period decade(int tens) {
        return Period.within(tens + "X", LocalDate.of(10 * tens, 1, 1), LocalDate.of(10 * tens + 9, 12, 31));
    }

    static Period century(int hundreds) {
        return Period.within(hundreds + "XX", LocalDate.of(100 * hundreds, 1, 1), LocalDate.of(100 * hundreds + 99, 12, 31));
    }

    /** Washington's begins in the October before, Tokyo's ends in the March after; the words do not say whose it is. */
    static Period fiscalYear(int year) {
        return Period.within(year + "~", LocalDate.of(year - 1, 10, 1), LocalDate.of(year + 1, 3, 31));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
