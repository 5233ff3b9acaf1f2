package io.github.entente.endpoint.pages;

import java.time.LocalDate;
import java.util.List;

/**
 * Events along the days on which they happen or may happen.
 *
 * @param choices to what it can be narrowed
 * @param from the first day that was asked for, or nothing
 * @param to the last day that was asked for, or nothing
 * @param axis the days that the drawing covers
 * @param lines the events
 * @param paging where one is among them
 * @param undated events of the selection whose day no sentence tells, or the first of them
 * @param undatedTotal how many there are
 */
record TimelineView(List<Choice> choices, String from, String to, Axis axis, List<Line> lines, Paging paging, List<EventLine> undated,
        int undatedTotal) {

    TimelineView {
        choices = List.copyOf(choices);
        lines = List.copyOf(lines);
        undated = List.copyOf(undated);
    }

    /**
     * An event with the days of the reports on it.
     *
     * @param line the event
     * @param reported the days on which articles reported on it
     */
    record Line(EventLine line, List<LocalDate> reported) {
        Line {
            reported = List.copyOf(reported);
        }
    }

    /** Whether this day is one that the drawing covers. */
    boolean shows(LocalDate day) {
        return !day.isBefore(axis.first()) && !day.isAfter(axis.last());
    }
}
