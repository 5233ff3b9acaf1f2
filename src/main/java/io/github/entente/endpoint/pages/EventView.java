package io.github.entente.endpoint.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/**
 * What is particular to an event.
 *
 * @param status its status by the newest report
 * @param period when it happens, by its bounds
 * @param dateText when, in the article's words
 * @param date when, as EDTF
 * @param roles who takes part, by role; the states behind them and the place come last
 * @param reported the days of the reports, which are not those of the event
 * @param reports what was reported of its status, in order
 * @param reportPages where one is among them
 * @param relations events it is joined with, each with the other event's status
 * @param relationPages where one is among them
 * @param joins why descriptions of several articles are taken for it
 * @param joinPages where one is among them
 */
record EventView(Thing status, Period period, String dateText, String date, Map<String, List<Thing>> roles, List<String> reported, List<Report> reports, Paging reportPages,
        List<Relation> relations, Paging relationPages, List<Joined> joins, Paging joinPages) {

    private static final int LIST = 25;
    private static final int MOST = 5_000;
    private static final Var CLAIM = Var.alloc("claim");

    EventView {
        reported = List.copyOf(reported);
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

    static EventView of(Lookup lookup, Node event, Row facts, HttpServletRequest request) {
        Map<String, Node> thing = Map.of("thing", event);
        Map<String, List<Thing>> roles = lookup.rows("event-roles", thing).stream().collect(Collectors.groupingBy(row -> row.text("roleLabel"), LinkedHashMap::new,
                Collectors.mapping(row -> row.thing("actor"), Collectors.toList())));
        List<Row> claims = lookup.rows("event-reports-order", thing, 0, MOST);
        Paging reportPages = Paging.of(request, "reports", "reports", LIST, claims.size(), MOST);
        List<Row> related = lookup.rows("event-relations", thing, 0, MOST);
        Paging relationPages = Paging.of(request, "relations", "relations", LIST, related.size(), MOST);
        Map<String, List<Row>> joins = lookup.rows("event-joins", thing, 0, MOST).stream().collect(Collectors.groupingBy(row -> row.raw("join"), LinkedHashMap::new, Collectors.toList()));
        Paging joinPages = Paging.of(request, "joins", "joins", LIST, joins.size(), MOST);
        return new EventView(facts.thing("status"), Period.of(facts), facts.text("dateText"), facts.text("date"), roles,
                claims.stream().map(row -> row.text("asOf")).distinct().toList(), reports(lookup, reportPages.cut(claims)), reportPages,
                relations(lookup, relationPages.cut(related)), relationPages, joinPages.cut(List.copyOf(joins.values())).stream().map(Joined::of).toList(), joinPages);
    }

    private static List<Report> reports(Lookup lookup, List<Row> claims) {
        List<Binding> table = claims.stream().map(row -> BindingFactory.binding(CLAIM, row.node("claim"))).toList();
        Map<String, List<Row>> found = lookup.rows("event-reports", List.of(CLAIM), table).stream().collect(Collectors.groupingBy(row -> row.raw("claim")));
        return claims.stream().map(row -> found.get(row.raw("claim"))).filter(rows -> rows != null).map(Report::of).toList();
    }

    private static List<Relation> relations(Lookup lookup, List<Row> related) {
        List<Statement> statements = new Statements(lookup).withSentences(related.stream().map(EventView::statement).toList());
        return IntStream.range(0, related.size()).mapToObj(i -> new Relation(statements.get(i), related.get(i).thing("status"))).toList();
    }

    /** The days of the reports in brief, where they are many. */
    List<String> reportedInBrief() {
        return reported.size() <= LIST ? reported : List.of(reported.size() + " days from " + reported.getFirst() + " to " + reported.getLast());
    }

    private static Said statement(Row row) {
        return new Said(row.node("subject"), row.text("subjectLabel"), row.node("relation"), row.text("relationLabel"), row.node("object"), row.text("objectLabel"));
    }
}
