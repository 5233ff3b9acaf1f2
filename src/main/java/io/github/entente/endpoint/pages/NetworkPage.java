package io.github.entente.endpoint.pages;

import java.io.Serial;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.site.Site;

/** Who meets whom, by a question of the library; a table says the same as the drawing. */
final class NetworkPage extends Page {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int MOST = 150;
    private static final String OCCURRED = "Occurred";

    NetworkPage(Site site) {
        super(site);
    }

    @Override
    String html(HttpServletRequest request, Lookup lookup) {
        return Templates.html("network", view(request, lookup));
    }

    private NetworkView view(HttpServletRequest request, Lookup lookup) {
        String kind = request.getParameter("of") == null ? "people" : request.getParameter("of");
        String question = switch (kind) {
            case "people" -> "meeting-network";
            case "states" -> "state-network";
            default -> throw Problem.of(400, "of=" + Visible.of(kind) + " is no network; there is people and states").exception();
        };
        Choice status = Choice.of(request, "status", "Statuses", lookup.rows("choice-statuses", Map.of()).stream().map(row -> row.thing("choice")).toList());
        String wanted = status.chosen() == null ? OCCURRED : status.chosen().local();
        List<Tie> ties = lookup.rows(site().library().find(question), Map.of("status", "ent:" + wanted)).stream()
                .map(row -> Tie.of(row, kind.equals("people") ? "meetings" : "events")).toList();
        Choice shown = new Choice(status.name(), status.label(), status.options(),
                status.options().stream().filter(option -> option.local().equals(wanted)).findFirst().orElse(null));
        return new NetworkView(kind, shown, ties.subList(0, Math.min(MOST, ties.size())), ties.size(), question);
    }
}
