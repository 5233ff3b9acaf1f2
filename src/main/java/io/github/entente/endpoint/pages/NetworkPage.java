package io.github.entente.endpoint.pages;

import java.io.Serial;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.site.Site;
import io.github.entente.query.Answer;

/** Who meets whom, by a question of the library; a table says the same as the drawing. */
final class NetworkPage extends Page {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int MOST = 150;
    private static final String OCCURRED = "Occurred";

    private final transient Lookup lookup;

    NetworkPage(Site site) {
        super(site);
        this.lookup = new Lookup(site.store());
    }

    @Override
    String html(HttpServletRequest request) {
        return lookup.read(() -> Templates.html("network", view(request)));
    }

    private NetworkView view(HttpServletRequest request) {
        String kind = request.getParameter("of") == null ? "people" : request.getParameter("of");
        String question = switch (kind) {
            case "people" -> "meeting-network";
            case "states" -> "state-network";
            default -> throw Problem.of(400, "of=" + Visible.of(kind) + " is no network; there is people and states").exception();
        };
        Choice status = Choice.of(request, "status", "Statuses", lookup);
        String wanted = status.chosen() == null ? OCCURRED : status.chosen().local();
        Answer answer = site().library().find(question).ask(site().store().dataset(), Map.of("status", "ent:" + wanted));
        List<Tie> ties = answer instanceof Answer.Rows rows
                ? rows.rows().stream().map(Row::new).map(row -> Tie.of(row, kind.equals("people") ? "meetings" : "events")).toList() : List.of();
        Choice shown = new Choice(status.name(), status.label(), status.options(),
                status.options().stream().filter(option -> option.local().equals(wanted)).findFirst().orElse(null));
        return new NetworkView(kind, shown, ties.subList(0, Math.min(MOST, ties.size())), ties.size(), question);
    }
}
