package io.github.entente.endpoint.pages;

import java.io.Serial;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;

import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.site.PerRevision;
import io.github.entente.endpoint.site.Site;

/** Events in time: an imprecise date is a bar, and the days of reports are told apart from those of the event. */
final class TimelinePage extends CalendarPage {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int LINES = 60;
    private static final int UNDATED = 200;
    private static final Var EVENT = Var.alloc("event");

    TimelinePage(Site site, PerRevision<Calendar> calendar) {
        super(site, calendar);
    }

    @Override
    String html(HttpServletRequest request, Lookup lookup) {
        return Templates.html("timeline", view(request, lookup));
    }

    private TimelineView view(HttpServletRequest request, Lookup lookup) {
        Calendar events = calendar();
        List<Choice> choices = Choice.ofEvents(request, events);
        Optional<LocalDate> from = day(request, "from");
        Optional<LocalDate> to = day(request, "to");
        List<Calendar.Entry> found = events.entries().stream().filter(selection(choices, lookup)).filter(entry -> entry.within(from.orElse(null), to.orElse(null))).toList();
        List<Calendar.Entry> dated = found.stream().filter(Calendar.Entry::dated).toList();
        Paging paging = Paging.of(request, "page", "events", LINES, dated.size(), Integer.MAX_VALUE);
        List<TimelineView.Line> lines = rows(lookup, "timeline", paging.cut(dated).stream()).stream().map(TimelinePage::line).toList();
        List<Calendar.Entry> undated = from.isEmpty() && to.isEmpty() ? found.subList(dated.size(), found.size()) : List.of();
        return new TimelineView(choices, from.map(LocalDate::toString).orElse(""), to.map(LocalDate::toString).orElse(""),
                Axis.over(lines.stream().map(each -> each.line().period()).toList()), lines, paging,
                rows(lookup, "timeline-undated", undated.stream().limit(UNDATED)).stream().map(EventLine::of).toList(), undated.size());
    }

    private static Predicate<Calendar.Entry> selection(List<Choice> choices, Lookup lookup) {
        Map<String, Node> chosen = Choice.values(choices);
        Predicate<Calendar.Entry> all = entry -> true;
        if (chosen.containsKey("state")) {
            all = all.and(entry -> entry.states().contains(chosen.get("state").getURI()));
        }
        if (chosen.containsKey("onlyStatus")) {
            all = all.and(entry -> entry.status().equals(chosen.get("onlyStatus").getURI()));
        }
        if (chosen.containsKey("type")) {
            Set<String> types = lookup.rows("subclasses", Map.of("type", chosen.get("type"))).stream().map(row -> row.raw("class")).collect(Collectors.toSet());
            all = all.and(entry -> types.contains(entry.type()));
        }
        return all;
    }

    /** What the lines show, in the order of the entries; an event that has gone meanwhile is left out. */
    private static List<Row> rows(Lookup lookup, String query, Stream<Calendar.Entry> entries) {
        return lookup.inOrder(query, EVENT, entries.map(entry -> NodeFactory.createURI(entry.event())).toList());
    }

    private static TimelineView.Line line(Row row) {
        List<LocalDate> reported = Arrays.stream(row.raw("reported").split(" ")).filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}")).map(LocalDate::parse).sorted().toList();
        return new TimelineView.Line(EventLine.of(row), reported);
    }

    private static Optional<LocalDate> day(HttpServletRequest request, String parameter) {
        String written = request.getParameter(parameter);
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeException e) {
            throw Problem.of(400, parameter + "=" + Visible.of(written) + " is no day; year-month-day is needed: 2026-01-31").exception(e);
        }
    }
}
