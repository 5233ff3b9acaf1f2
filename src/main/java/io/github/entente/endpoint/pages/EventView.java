package io.github.entente.endpoint.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.jena.graph.Node;

/**
 * What is particular to an event.
 *
 * @param status its status by the newest report
 * @param period when it happens, by its bounds
 * @param dateText when, in the article's words
 * @param date when, as EDTF
 * @param roles who takes part, by role; the states behind them and the place come last
 * @param reports what was reported of its status, in order
 * @param relations events it is joined with, each with the other event's status
 * @param joins why descriptions of several articles are taken for it
 */
record EventView(Thing status, Period period, String dateText, String date, Map<String, List<Thing>> roles, List<Report> reports, List<Relation> relations,
        List<Joined> joins) {

    EventView {
        reports = List.copyOf(reports);
        relations = List.copyOf(relations);
        joins = List.copyOf(joins);
    }

    /**
     * A statement that joins two events.
     *
     * @param statement the statement
     * @param status the status of the event that is not the page's
     */
    record Relation(Statement statement, Thing status) {
    }

    static EventView of(Lookup lookup, Node event, Row facts) {
        Map<String, Node> thing = Map.of("thing", event);
        Map<String, List<Thing>> roles = lookup.rows("event-roles", thing).stream().collect(Collectors.groupingBy(row -> row.text("roleLabel"), LinkedHashMap::new,
                Collectors.mapping(row -> row.thing("actor"), Collectors.toList())));
        Map<String, List<Row>> claims = lookup.rows("event-reports", thing).stream().collect(Collectors.groupingBy(row -> row.raw("claim"), LinkedHashMap::new, Collectors.toList()));
        List<Row> related = lookup.rows("event-relations", thing);
        List<Statement> statements = new Statements(lookup).withSentences(related.stream().map(EventView::statement).toList());
        List<Relation> relations = IntStream.range(0, related.size()).mapToObj(i -> new Relation(statements.get(i), related.get(i).thing("status"))).toList();
        Map<String, List<Row>> joins = lookup.rows("event-joins", thing).stream().collect(Collectors.groupingBy(row -> row.raw("join"), LinkedHashMap::new, Collectors.toList()));
        return new EventView(facts.thing("status"), Period.of(facts), facts.text("dateText"), facts.text("date"), roles, claims.values().stream().map(Report::of).toList(), relations,
                joins.values().stream().map(Joined::of).toList());
    }

    /** The days of the reports, which are not those of the event. */
    List<String> reported() {
        return reports.stream().map(Report::asOf).distinct().sorted().toList();
    }

    private static Said statement(Row row) {
        return new Said(row.node("subject"), row.text("subjectLabel"), row.node("relation"), row.text("relationLabel"), row.node("object"), row.text("objectLabel"));
    }
}
