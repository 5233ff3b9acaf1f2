package io.github.entente.endpoint.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.entente.store.Store;

/**
 * All events in brief, in the order of their days: what lists of events are cut from without asking for all of them. It takes some 200 bytes an event.
 *
 * @param entries those with a day first, in order of the first day that a bound names
 * @param states that take part in events
 * @param types classes of events that there are, with those above them
 * @param statuses of events
 */
record Calendar(List<Entry> entries, List<Thing> states, List<Thing> types, List<Thing> statuses) {

    private static final Comparator<LocalDate> DAYS = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::first, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Entry::end, DAYS).thenComparing(Entry::event);

    Calendar {
        entries = List.copyOf(entries);
        states = List.copyOf(states);
        types = List.copyOf(types);
        statuses = List.copyOf(statuses);
    }

    /**
     * An event.
     *
     * @param event its IRI
     * @param status the IRI of its status
     * @param type the IRI of its class
     * @param states the IRIs of the states behind it
     * @param begin it does not begin before this day
     * @param first the first day that a bound names; null if none does
     * @param end it is over after this day
     */
    record Entry(String event, String status, String type, Set<String> states, @Nullable LocalDate begin, @Nullable LocalDate first, @Nullable LocalDate end) {

        boolean dated() {
            return first != null;
        }

        /** Whether it may happen within these days, where they are given. */
        boolean within(@Nullable LocalDate from, @Nullable LocalDate to) {
            return (from == null || end == null || !end.isBefore(from)) && (to == null || begin == null || !begin.isAfter(to));
        }
    }

    /** Reads all events once. */
    static Calendar of(Store store) {
        Lookup lookup = Lookup.of(store);
        return lookup.read(() -> new Calendar(entries(lookup), things(lookup, "choice-states"), things(lookup, "choice-types"), things(lookup, "choice-statuses")));
    }

    /** Some events, the latest first, and those without a day last. */
    List<Entry> latestFirst(Predicate<Entry> which) {
        Map<Boolean, List<Entry>> found = entries.stream().filter(which).collect(Collectors.partitioningBy(Entry::dated));
        return Stream.concat(found.get(true).reversed().stream(), found.get(false).stream()).toList();
    }

    private static List<Entry> entries(Lookup lookup) {
        Map<String, Facts> facts = new HashMap<>();
        Map<String, LocalDate> days = new HashMap<>();
        Map<String, String> iris = new HashMap<>();
        lookup.forEach("calendar-facts", row -> facts.computeIfAbsent(row.raw("event"), event -> new Facts()).add(row, days, iris));
        lookup.forEach("calendar-states", row -> {
            Facts known = facts.get(row.raw("event"));
            if (known != null) {
                known.states.add(iris.computeIfAbsent(row.raw("state"), iri -> iri));
            }
        });
        List<Entry> entries = new ArrayList<>(facts.size());
        Map<Set<String>, Set<String>> groups = new HashMap<>();
        facts.forEach((event, known) -> {
            if (!known.status.isEmpty()) {
                entries.add(known.entry(event, groups));
            }
        });
        entries.sort(ORDER);
        return entries;
    }

    private static List<Thing> things(Lookup lookup, String query) {
        return lookup.rows(query, Map.of()).stream().map(row -> row.thing("choice")).toList();
    }

    /** What is known of an event so far; the same days and IRIs are kept once. */
    private static final class Facts {

        private final List<String> states = new ArrayList<>(2);
        private final Map<String, LocalDate> bounds = new HashMap<>(8);
        private String status = "";
        private String type = "";

        private void add(Row row, Map<String, LocalDate> days, Map<String, String> iris) {
            String property = row.thing("property").local();
            switch (property) {
                case "status" -> status = iris.computeIfAbsent(row.raw("value"), iri -> iri);
                case "type" -> type = iris.computeIfAbsent(row.raw("value"), iri -> iri);
                default -> row.day("value").ifPresent(day -> bounds.put(property, days.computeIfAbsent(day.toString(), same -> day)));
            }
        }

        private Entry entry(String event, Map<Set<String>, Set<String>> groups) {
            Set<String> group = Set.copyOf(states);
            LocalDate first = List.of("beginEarliest", "beginLatest", "endEarliest", "endLatest").stream().filter(bounds::containsKey).findFirst().map(bounds::get).orElse(null);
            return new Entry(event, status, type, groups.computeIfAbsent(group, same -> same), bounds.get("beginEarliest"), first, bounds.get("endLatest"));
        }
    }
}
