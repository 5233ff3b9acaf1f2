package io.github.entente.endpoint.pages;

import java.io.Serial;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.NodeConst;

import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.site.Site;

/** Events in time: an imprecise date is a bar, and the days of reports are told apart from those of the event. */
final class TimelinePage extends Page {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int LINES = 60;
    private static final int MOST = 2_000;
    private static final int UNDATED = 200;

    private final transient Lookup lookup;

    TimelinePage(Site site) {
        super(site);
        this.lookup = new Lookup(site.store());
    }

    @Override
    String html(HttpServletRequest request) {
        return lookup.read(() -> Templates.html("timeline", view(request)));
    }

    private TimelineView view(HttpServletRequest request) {
        List<Choice> choices = Choice.ofEvents(request, lookup);
        Map<String, Node> values = Choice.values(choices);
        String from = day(request, "from", values);
        String to = day(request, "to", values);
        values.put("dated", NodeConst.nodeTrue);
        List<Row> found = lookup.rows("timeline", values, 0, MOST);
        Paging paging = Paging.of(request, "page", "events", LINES, found.size(), MOST);
        List<TimelineView.Line> lines = found.stream().skip((long) paging.page() * LINES).limit(LINES).map(TimelinePage::line).toList();
        values.put("dated", NodeConst.nodeFalse);
        List<EventLine> undated = from.isEmpty() && to.isEmpty() ? lookup.rows("timeline", values, 0, UNDATED).stream().map(EventLine::of).toList() : List.of();
        return new TimelineView(choices, from, to, Axis.over(lines.stream().map(each -> each.line().period()).toList()), lines, paging, undated);
    }

    private static TimelineView.Line line(Row row) {
        List<LocalDate> reported = Arrays.stream(row.raw("reported").split(" ")).filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}")).map(LocalDate::parse).sorted().toList();
        return new TimelineView.Line(EventLine.of(row), reported);
    }

    private static String day(HttpServletRequest request, String parameter, Map<String, Node> values) {
        String written = request.getParameter(parameter);
        if (written == null || written.isBlank()) {
            return "";
        }
        try {
            String day = LocalDate.parse(written.strip()).toString();
            values.put(parameter, NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
            return day;
        } catch (DateTimeException e) {
            throw Problem.of(400, parameter + "=" + Visible.of(written) + " is no day; year-month-day is needed: 2026-01-31").exception(e);
        }
    }
}
