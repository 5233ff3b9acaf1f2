package io.github.entente.text.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A part of a period: "early", "mid-", "late", "the beginning of", "the end of". */
enum Part {
    EARLY, MID, LATE, BEGINNING, END;

    private static final int[][] TEN_DAYS = {{0, 9}, {10, 19}, {20, 30}};
    private static final int[][] WEEK = {{0, 2}, {2, 3}, {3, 6}};
    private static final int[][] DECADE = {{0, 3}, {4, 6}, {7, 9}};
    private static final int[][] CENTURY = {{0, 33}, {34, 66}, {67, 99}};

    /**
     * Thirds of years, quarters, months, weeks, decades and centuries; beginning and end are the first and last month of a year
     * or quarter and the first and last year of what is longer. Of a day it is the day, and of a fiscal year, whose months the
     * words leave open, all of it.
     */
    Period of(Period whole) {
        long days = whole.days();
        boolean fiscal = days > 366 && days < 3650;
        if (days < 5 || fiscal) {
            return whole;
        }
        if (days <= 7) {
            return cut(whole, this == END ? new int[] {4, 6} : WEEK[third()], ChronoUnit.DAYS);
        }
        if (days <= 31) {
            return cut(whole, TEN_DAYS[third()], ChronoUnit.DAYS);
        }
        if (days <= 366) {
            return months(whole);
        }
        return years(whole);
    }

    private Period months(Period whole) {
        int months = (int) ChronoUnit.MONTHS.between(whole.first(), whole.last().plusDays(1));
        int size = isEdge() ? 1 : Math.max(1, months / 3);
        int from = third() == 0 ? 0 : third() == 1 ? (months - size) / 2 : months - size;
        return cut(whole, new int[] {from, from + size - 1}, ChronoUnit.MONTHS);
    }

    private Period years(Period whole) {
        int years = (int) ChronoUnit.YEARS.between(whole.first(), whole.last().plusDays(1));
        if (isEdge()) {
            int at = this == BEGINNING ? 0 : years - 1;
            return cut(whole, new int[] {at, at}, ChronoUnit.YEARS);
        }
        return cut(whole, (years > 10 ? CENTURY : DECADE)[third()], ChronoUnit.YEARS);
    }

    private boolean isEdge() {
        return this == BEGINNING || this == END;
    }

    private int third() {
        return switch (this) {
            case EARLY, BEGINNING -> 0;
            case MID -> 1;
            case LATE, END -> 2;
        };
    }

    private static Period cut(Period whole, int[] fromTo, ChronoUnit unit) {
        LocalDate first = whole.first().plus(fromTo[0], unit);
        LocalDate last = whole.first().plus(fromTo[1] + 1L, unit).minusDays(1);
        return Period.within(first, last.isAfter(whole.last()) ? whole.last() : last);
    }
}
