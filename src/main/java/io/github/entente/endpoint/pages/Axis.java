package io.github.entente.endpoint.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The days that a drawing covers, from left to right.
 *
 * @param first the first day
 * @param last the last day, after the first
 */
record Axis(LocalDate first, LocalDate last) {

    private static final double OUTLIERS = 0.05;
    private static final int MOST_TICKS = 7;
    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.US);

    /**
     * Covers what the periods name, with a little room. A few that lie far from all others are left to the edges: one visit of
     * 2009 would make a month of 2026 too narrow to be seen.
     */
    static Axis over(List<Period> periods) {
        LocalDate first = inner(periods.stream().flatMap(period -> period.first().stream()).sorted().toList(), OUTLIERS);
        LocalDate last = inner(periods.stream().flatMap(period -> period.last().stream()).sorted().toList(), 1 - OUTLIERS);
        LocalDate end = last.isBefore(first) ? first : last;
        long room = Math.max(3, ChronoUnit.DAYS.between(first, end) / 40);
        return new Axis(first.minusDays(room), end.plusDays(room + 1));
    }

    private static LocalDate inner(List<LocalDate> sorted, double share) {
        return sorted.isEmpty() ? LocalDate.EPOCH : sorted.get((int) Math.round(share * (sorted.size() - 1)));
    }

    /**
     * A day with a word.
     *
     * @param at where it is, as {@link Axis#at} tells
     * @param label the word
     */
    record Tick(String at, String label) {
    }

    /** The begins of months, as many as can be read. */
    List<Tick> ticks() {
        LocalDate begin = first.withDayOfMonth(1).plusMonths(1);
        long months = ChronoUnit.MONTHS.between(begin, last) + 1;
        int step = 1;
        for (int each : STEPS) {
            step = each;
            if (months / each <= MOST_TICKS) {
                break;
            }
        }
        int width = step;
        LocalDate aligned = begin.withMonth(1).minusYears(begin.getYear() % Math.max(1, width / 12));
        return Stream.iterate(aligned, day -> day.isBefore(last), day -> day.plusMonths(width)).filter(day -> !day.isBefore(first))
                .map(day -> new Tick(at(day), width >= 12 ? Integer.toString(day.getYear()) : day.format(MONTH))).toList();
    }

    /** Where a day begins, in percent of the width; what lies outside is drawn at the edge. */
    String at(LocalDate day) {
        return percent(share(day));
    }

    /** Where the period's possible days begin. */
    String begin(Period period) {
        return percent(share(begins(period)));
    }

    /** How wide the period's possible days are; they reach to the edge where a bound is open. */
    String width(Period period) {
        return percent(share(ends(period)) - share(begins(period)));
    }

    /** Whether the period begins before the drawing, or its begin is open. */
    boolean opensLeft(Period period) {
        return begins(period).isBefore(first) || period.beginEarliest() == null;
    }

    /** Whether the period reaches beyond the drawing, or its end is open. */
    boolean opensRight(Period period) {
        return ends(period).isAfter(last) || period.endLatest() == null;
    }

    /** The days on which it goes on for certain; null where there is none. */
    @Nullable Core core(Period period) {
        LocalDate from = period.beginLatest();
        LocalDate to = period.endEarliest();
        return from == null || to == null || from.isAfter(to) ? null : new Core(percent(share(from)), percent(share(to.plusDays(1)) - share(from)));
    }

    /**
     * A stretch of the drawing.
     *
     * @param at where it begins
     * @param width how wide it is
     */
    record Core(String at, String width) {
    }

    private LocalDate begins(Period period) {
        return period.beginEarliest() != null ? period.beginEarliest() : first;
    }

    private LocalDate ends(Period period) {
        return period.endLatest() != null ? period.endLatest().plusDays(1) : last;
    }

    private double share(LocalDate day) {
        return Math.clamp(100.0 * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last), 0.0, 100.0);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
