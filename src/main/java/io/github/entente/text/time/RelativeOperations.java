package io.github.entente.text.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

/** Times told from the article's date or from a day named before. */
final class RelativeOperations {

    private RelativeOperations() {
    }

    static Map<String, Operation> named() {
        return Map.ofEntries(
                Map.entry("today", v -> today(v.number(0))),
                Map.entry("weekday", v -> weekday(DayOfWeek.of(v.number(0)))),
                Map.entry("falling", v -> falling(DayOfWeek.of(v.number(0)), v.meaning(1))),
                Map.entry("lastWeekday", v -> (Meaning) now -> Period.day(now.anchor().with(previous(DayOfWeek.of(v.number(0)))))),
                Map.entry("nextWeekday", v -> (Meaning) now -> Period.day(now.anchor().with(next(DayOfWeek.of(v.number(0)))))),
                Map.entry("weekdayAfterNamed", v -> (Meaning) now -> Period.day(now.reference().with(next(DayOfWeek.of(v.number(0)))))),
                Map.entry("weekdayIn", v -> weekdayIn(DayOfWeek.of(v.number(0)), v.meaning(1))),
                Map.entry("lastYearly", v -> v.yearly(0).last()),
                Map.entry("nextYearly", v -> v.yearly(0).next()),
                Map.entry("calendar", v -> calendar(v.unit(0), v.number(1))),
                Map.entry("current", v -> current(v.unit(0))),
                Map.entry("fromNamed", v -> fromNamed(v.unit(0), v.number(1))),
                Map.entry("same", v -> same(v.unit(0))),
                Map.entry("weekOf", v -> v.meaning(0).map(period -> Unit.WEEK.around(period.first()))),
                Map.entry("weekFrom", v -> v.meaning(0).map(period -> Period.within(period.first(), period.first().plusDays(6)))),
                Map.entry("ago", v -> (Meaning) now -> v.unit(1).near(v.unit(1).shift(now.anchor(), -v.number(0)))),
                Map.entry("dayAgo", v -> (Meaning) now -> Period.day(v.unit(1).shift(now.anchor(), -v.number(0)))),
                Map.entry("hence", v -> (Meaning) now -> v.unit(1).near(v.unit(1).shift(now.anchor(), v.number(0)))),
                Map.entry("earlier", v -> (Meaning) now -> v.unit(1).near(v.unit(1).shift(now.reference(), -v.number(0)))),
                Map.entry("later", v -> (Meaning) now -> v.unit(1).near(v.unit(1).shift(now.reference(), v.number(0)))),
                Map.entry("offset", v -> offset(v.number(0), v.unit(1), v.meaning(2))),
                Map.entry("minus", v -> offset(-v.number(0), v.unit(1), v.meaning(2))),
                Map.entry("trailing", v -> trailing(v.number(0), v.unit(1))),
                Map.entry("leading", v -> leading(v.number(0), v.unit(1))));
    }

    private static Meaning today(int days) {
        return now -> Period.day(now.anchor().plusDays(days));
    }

    private static Meaning weekday(DayOfWeek weekday) {
        return now -> {
            LocalDate floor = now.floor();
            if (floor != null) {
                return Period.day(floor.with(nextOrSame(weekday)));
            }
            return Period.day(now.anchor().with(now.isPast() ? previousOrSame(weekday) : nextOrSame(weekday)));
        };
    }

    private static Meaning weekdayIn(DayOfWeek weekday, Meaning week) {
        return week.map(period -> Period.day(period.first().with(nextOrSame(weekday))));
    }

    /** "Saturday 5 June": of the years around the article's date the one in which that day is a Saturday, if there is just one. */
    private static Meaning falling(DayOfWeek weekday, Meaning day) {
        return !(day instanceof Yearly yearly) ? day : now -> {
            List<Period> fitting = IntStream.rangeClosed(-1, 1).map(years -> now.anchor().getYear() + years).filter(yearly::existsIn).mapToObj(yearly::in)
                    .filter(period -> period.first().getDayOfWeek() == weekday).toList();
            return now.floor() == null && fitting.size() == 1 ? fitting.getFirst() : day.at(now);
        };
    }

    /** "This", "last" or "next" unit, by the calendar. */
    private static Meaning calendar(Unit unit, int count) {
        return now -> unit.around(unit.shift(now.anchor(), count));
    }

    /** "The weekend": the last that has begun, or the next that is not over. */
    private static Meaning current(Unit unit) {
        return now -> {
            Period here = unit.around(now.anchor());
            boolean ahead = now.isPast() && here.first().isAfter(now.anchor());
            return ahead ? unit.around(unit.shift(now.anchor(), -1)) : here;
        };
    }

    private static Meaning fromNamed(Unit unit, int count) {
        return now -> unit.around(unit.shift(now.reference(), count));
    }

    private static Meaning same(Unit unit) {
        return now -> {
            LocalDate named = now.named();
            if (named == null) {
                throw new DateTimeException("the sentence has named no " + unit + " before");
            }
            return unit.around(named);
        };
    }

    private static Meaning offset(int count, Unit unit, Meaning from) {
        return from.map(period -> unit.near(unit.shift(count < 0 ? period.first() : period.last(), count)));
    }

    private static Meaning trailing(int count, Unit unit) {
        return now -> Period.within(unit.shift(now.anchor(), -count), now.anchor());
    }

    private static Meaning leading(int count, Unit unit) {
        return now -> Period.within(now.anchor(), unit.shift(now.anchor(), count));
    }
}
