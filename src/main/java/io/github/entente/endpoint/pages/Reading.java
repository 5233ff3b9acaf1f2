package io.github.entente.endpoint.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one sentence says of one event.
 *
 * @param event the event
 * @param statuses what its status is said to be, how surely and on whose word
 * @param statements its participants, time, place and relations, by property
 */
record Reading(Thing event, List<Told> statuses, Map<String, List<Thing>> statements) {

    /**
     * A status with the words on it.
     *
     * @param status the status
     * @param how certainty, mode and sources
     */
    record Told(Thing status, String how) {
    }

    /** @param rows those of one sentence and one event */
    static Reading of(List<Row> rows) {
        List<Told> statuses = rows.stream().filter(row -> row.has("status")).map(Reading::told).distinct().toList();
        Map<String, List<Thing>> statements = rows.stream().filter(row -> row.has("property")).collect(Collectors.groupingBy(row -> row.thing("property").label(),
                LinkedHashMap::new, Collectors.mapping(row -> row.thing("value"), Collectors.collectingAndThen(Collectors.toList(), things -> things.stream().distinct().toList()))));
        return new Reading(rows.getFirst().thing("event"), statuses, statements);
    }

    private static Told told(Row row) {
        return new Told(row.thing("status"), Stream.of(row.text("certaintyLabel"), row.text("modeLabel"), row.text("sourceLabel")).filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", ")));
    }
}
