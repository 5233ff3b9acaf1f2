package io.github.entente.ontology.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;

/**
 * The core at a glance: where the classes stand is drawn by hand, what joins them is read from the ontology.
 *
 * @param boxes the classes
 * @param edges the properties between them
 */
record Diagram(List<Box> boxes, List<Edge> edges) {

    static final int WIDTH = 1080;
    static final int HEIGHT = 650;

    private static final List<Place> LAYOUT = List.of(
            new Place("ent:Decision", "event", 120, 220), new Place("ent:Event", "event", 470, 220), new Place("ent:Agreement", "event", 470, 50),
            new Place("ent:Place", "place", 820, 50), new Place("ent:Tenure", "agent", 820, 220), new Place("foaf:Agent", "agent", 820, 410),
            new Place("ent:Claim", "claim", 470, 410), new Place("ent:TextSpan", "text", 470, 590), new Place("ent:Article", "text", 820, 590));
    /** Arrows that would cross a box if they ran straight: path, then the middle of the label. */
    private static final Map<String, Route> ROUTES = Map.of(
            "ent:Event ent:Event", new Route("M425 188C400 70 270 100 378 204", 250, 122),
            "ent:Event ent:TextSpan", new Route("M400 252C230 330 230 500 378 580", 262, 420),
            "ent:Place ent:Place", new Route("M911 38C980 20 980 80 914 62", 990, 50),
            "ent:Place foaf:Agent", new Route("M880 82C950 180 950 290 884 378", 958, 220),
            "foaf:Agent foaf:Agent", new Route("M911 398C980 380 980 440 914 422", 996, 410));
    /** A property of anything, such as its evidence, is drawn from these alone. */
    private static final Set<String> SPEAK_FOR_ANYTHING = Set.of("ent:Event", "ent:Claim");

    private record Place(String name, String group, int x, int y) {
    }

    private record Route(String path, int x, int y) {
    }

    Diagram {
        boxes = List.copyOf(boxes);
        edges = List.copyOf(edges);
    }

    static Diagram of(Vocabulary vocabulary) {
        List<Box> boxes = LAYOUT.stream().flatMap(place -> vocabulary.named(place.name()).map(term -> box(place, term, vocabulary)).stream()).toList();
        List<Edge> edges = boxes.stream().flatMap(from -> boxes.stream().flatMap(to -> edge(from, to, vocabulary).stream())).toList();
        return new Diagram(boxes, edges);
    }

    private static Box box(Place place, Term term, Vocabulary vocabulary) {
        Set<Node> above = vocabulary.above(term.node(), RDFS.subClassOf);
        String parent = LAYOUT.stream().flatMap(other -> vocabulary.named(other.name()).stream())
                .filter(other -> above.contains(other.node())).map(Term::shortName).findFirst().orElse("");
        return new Box(term, parent, place.group(), place.x(), place.y());
    }

    private static Optional<Edge> edge(Box from, Box to, Vocabulary vocabulary) {
        List<Term> between = vocabulary.terms().stream().filter(term -> term.own() && joins(term, from, to, vocabulary)).toList();
        // Roles stand behind the property that covers them.
        List<Term> properties = Stream.concat(between.stream().filter(term -> !isRole(term, vocabulary)),
                between.stream().filter(term -> isRole(term, vocabulary))).toList();
        if (properties.isEmpty()) {
            return Optional.empty();
        }
        Route route = ROUTES.get(from.term().name() + " " + to.term().name());
        return Optional.of(route == null ? Edge.straight(from, to, properties) : Edge.drawn(route.path(), route.x(), route.y(), properties));
    }

    private static boolean isRole(Term property, Vocabulary vocabulary) {
        return !vocabulary.objects(property.node(), RDFS.subPropertyOf).isEmpty();
    }

    /** From the class itself, into the other or what lies below it and has no box of its own. */
    private static boolean joins(Term property, Box from, Box to, Vocabulary vocabulary) {
        Set<Node> domain = vocabulary.alternatives(property.node(), RDFS.domain);
        boolean leaves = domain.contains(from.term().node())
                || domain.contains(OWL2.Thing.asNode()) && SPEAK_FOR_ANYTHING.contains(from.term().name());
        return leaves && vocabulary.alternatives(property.node(), RDFS.range).stream()
                .anyMatch(range -> nearest(range, vocabulary).filter(to.term().node()::equals).isPresent());
    }

    private static Optional<Node> nearest(Node range, Vocabulary vocabulary) {
        List<Node> drawn = LAYOUT.stream().flatMap(place -> vocabulary.named(place.name()).stream()).map(Term::node).toList();
        return Stream.concat(Stream.of(range), vocabulary.above(range, RDFS.subClassOf).stream()).filter(drawn::contains).findFirst();
    }
}
