package io.github.entente.endpoint.pages;

import java.io.Serial;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;

import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.site.PerRevision;
import io.github.entente.endpoint.site.Site;
import io.github.entente.graph.Ent;

/** An event, a person, a state, a place, a claim: what is said of it, and by which sentences. */
final class ThingPage extends CalendarPage {

    @Serial
    private static final long serialVersionUID = 1;

    private static final String STATES = Ent.ID + "state/";
    private static final Var EVENT = Var.alloc("event");
    private static final Var SENTENCE = Var.alloc("sentence");
    private static final Var THING = Var.alloc("thing");
    private static final int LIST = 25;
    private static final int MOST_STATEMENTS = 10_000;
    private static final int MOST_ROWS = 5_000;

    ThingPage(Site site, PerRevision<Calendar> calendar) {
        super(site, calendar);
    }

    @Override
    String html(HttpServletRequest request, Lookup lookup) {
        return Templates.html("thing-page", view(thing(request), request, lookup));
    }

    /** An article's description of an event that others tell of, too, is kept under the IRI that the first gave it. */
    @Override
    Optional<String> elsewhere(HttpServletRequest request, Lookup lookup) {
        return lookup.rows("kept-as", Map.of("thing", thing(request))).stream().findFirst().map(row -> row.thing("kept").href());
    }

    private static Node thing(HttpServletRequest request) {
        return NodeFactory.createURI(Ent.ID + String.valueOf(request.getPathInfo()).substring(1));
    }

    private ThingView view(Node node, HttpServletRequest request, Lookup lookup) {
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
        EventView event = lookup.rows("event-facts", thing).stream().findFirst().map(facts -> EventView.of(lookup, node, facts, request)).orElse(null);
        List<Node> taking = event == null ? events(node, lookup) : List.of();
        Paging events = Paging.of(request, "events", "events", LIST, taking.size(), node.getURI().startsWith(STATES) ? Integer.MAX_VALUE : MOST_ROWS);
        List<Node> naming = sentences(node, lookup);
        Paging sentences = Paging.of(request, "sentences", "sentences", LIST, naming.size(), MOST_ROWS);
        return new ThingView(Thing.of(node, label), names, types(thing, lookup), event, lookup.inOrder("entity-events", EVENT, events.cut(taking), Map.of(THING, node)).stream().map(EventLine::of).toList(), events,
                posts(thing, lookup),
                lookup.inOrder("entity-sentences", SENTENCE, sentences.cut(naming)).stream().map(Evidence::of).toList(), sentences,
                statements.outgoing(node, label, out.page()), out, properties, chosen.map(Counted::thing), statements.incoming(node, label, property, in.page()), in);
    }

    /** Those in which it has a part, the latest first; a state may have more than are asked for in one go. */
    private List<Node> events(Node thing, Lookup lookup) {
        String state = thing.getURI();
        Set<String> known = state.startsWith(STATES) ? Set.of() : lookup.rows("entity-events-ids", Map.of("thing", thing)).stream().map(row -> row.raw("event")).collect(Collectors.toSet());
        Predicate<Calendar.Entry> taking = state.startsWith(STATES) ? entry -> entry.states().contains(state) : entry -> known.contains(entry.event());
        return calendar().latestFirst(taking).stream().map(entry -> NodeFactory.createURI(entry.event())).toList();
    }

    /** Those that name it, of the newest article first; sentences are called by their article, which begins with its day, and their number in it. */
    private static List<Node> sentences(Node thing, Lookup lookup) {
        Comparator<String> article = Comparator.comparing(sentence -> sentence.substring(0, sentence.lastIndexOf('-') + 1));
        Comparator<String> number = Comparator.comparing(sentence -> sentence.substring(sentence.lastIndexOf('-') + 1));
        return lookup.rows("entity-sentences-ids", Map.of("thing", thing)).stream().map(row -> row.raw("sentence"))
                .sorted(article.reversed().thenComparing(String::length).thenComparing(number)).map(NodeFactory::createURI).toList();
    }

    private static List<Thing> types(Map<String, Node> thing, Lookup lookup) {
        return lookup.rows("thing-types", thing).stream().map(row -> row.thing("type")).toList();
    }

    /** Each article has tenures of its own, of which many tell of one post. */
    private static List<ThingView.Post> posts(Map<String, Node> thing, Lookup lookup) {
        return lookup.rows("person-posts", thing, 0, MOST_ROWS).stream().collect(Collectors.groupingBy(row -> row.text("tenureLabel"), LinkedHashMap::new, Collectors.toList()))
                .values().stream().map(ThingView.Post::of).toList();
    }
}
