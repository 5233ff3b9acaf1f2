package io.github.entente.endpoint.pages;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.site.Site;
import io.github.entente.graph.Ent;

/** An event, a person, a state, a place, a claim: what is said of it, and by which sentences. */
final class ThingPage extends Page {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int LIST = 25;
    private static final int MOST_STATEMENTS = 10_000;
    private static final int MOST_ROWS = 5_000;

    private final transient Lookup lookup;

    ThingPage(Site site) {
        super(site);
        this.lookup = new Lookup(site.store());
    }

    @Override
    String html(HttpServletRequest request) {
        return lookup.read(() -> Templates.html("thing-page", view(thing(request), request)));
    }

    /** An article's description of an event that others tell of, too, is kept under the IRI that the first gave it. */
    @Override
    Optional<String> elsewhere(HttpServletRequest request) {
        return lookup.rows("kept-as", Map.of("thing", thing(request))).stream().findFirst().map(row -> row.thing("kept").href());
    }

    private static Node thing(HttpServletRequest request) {
        return NodeFactory.createURI(Ent.ID + String.valueOf(request.getPathInfo()).substring(1));
    }

    private ThingView view(Node node, HttpServletRequest request) {
        Map<String, Node> thing = Map.of("thing", node);
        List<Counted> properties = lookup.rows("incoming-count", thing).stream().filter(row -> row.has("property")).map(row -> Counted.of(row, "property", "count")).toList();
        int outgoing = lookup.row("outgoing-count", thing).number("count");
        if (outgoing == 0 && properties.isEmpty()) {
            throw Problem.of(404, "The store has nothing that is called " + Visible.of(node.getURI()) + ".").exception();
        }
        List<ThingView.Name> names = lookup.rows("thing-names", thing).stream()
                .map(row -> new ThingView.Name(row.text("name"), row.node("name").getLiteralLanguage())).toList();
        String label = names.stream().filter(name -> name.language().startsWith("en")).findFirst().map(ThingView.Name::text).orElse("");
        Statements statements = new Statements(lookup);
        Paging out = Paging.of(request, "out", "outgoing", Statements.PAGE, outgoing, MOST_STATEMENTS);
        Optional<Counted> chosen = properties.stream().filter(each -> each.thing().local().equals(request.getParameter("property"))).findFirst();
        int total = chosen.map(Counted::count).orElseGet(() -> properties.stream().mapToInt(Counted::count).sum());
        Paging in = Paging.of(request, "in", "incoming", Statements.PAGE, total, MOST_STATEMENTS);
        Optional<Node> property = chosen.map(each -> NodeFactory.createURI(each.thing().iri()));
        EventView event = lookup.rows("event-facts", thing).stream().findFirst().map(facts -> EventView.of(lookup, node, facts)).orElse(null);
        Paging events = Paging.of(request, "events", "events", LIST, event == null ? lookup.row("entity-events-count", thing).number("count") : 0, MOST_ROWS);
        Paging sentences = Paging.of(request, "sentences", "sentences", LIST, lookup.row("entity-sentences-count", thing).number("count"), MOST_ROWS);
        return new ThingView(Thing.of(node, label), names, types(thing), event, rows("entity-events", thing, events).stream().map(EventLine::of).toList(), events,
                posts(thing),
                rows("entity-sentences", thing, sentences).stream().map(Evidence::of).toList(), sentences,
                statements.outgoing(node, label, out.page()), out, properties, chosen.map(Counted::thing), statements.incoming(node, label, property, in.page()), in);
    }

    private List<Thing> types(Map<String, Node> thing) {
        return lookup.rows("thing-types", thing).stream().map(row -> row.thing("type")).toList();
    }

    private List<Row> rows(String query, Map<String, Node> thing, Paging paging) {
        return paging.total() == 0 ? List.of() : lookup.rows(query, thing, paging.page() * paging.size(), paging.size());
    }

    /** Each article has tenures of its own, of which many tell of one post. */
    private List<ThingView.Post> posts(Map<String, Node> thing) {
        return lookup.rows("person-posts", thing, 0, MOST_ROWS).stream().collect(Collectors.groupingBy(row -> row.text("tenureLabel"), LinkedHashMap::new, Collectors.toList()))
                .values().stream().map(ThingView.Post::of).toList();
    }
}
