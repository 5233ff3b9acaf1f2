package io.github.entente.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

import io.github.entente.base.Taxonomy;
import io.github.entente.graph.Ent;

/** Reads the profiles of an article's events from its graph. */
public final class EventProfiles {

    private static final List<String> ROLES = List.of("agent", "target", "host", "visitor", "organizer", "beneficiary", "invitee", "participant");
    private static final Pattern LOCAL = Pattern.compile(Pattern.quote(Ent.ID + "event/") + "(.+)-e(\\d+)");

    private final Taxonomy taxonomy;
    private final Model model;
    private final Resource article;
    private final CueReader cues;

    private EventProfiles(Taxonomy taxonomy, Graph graph, String article) {
        this.taxonomy = taxonomy;
        this.model = ModelFactory.createModelForGraph(graph);
        this.article = model.createResource(article);
        this.cues = new CueReader(model);
    }

    /**
     * @param graph what one article says, with the IRIs that the reader gave
     * @param article the IRI of the article and its graph
     * @return a profile for each event of the article's own on whose status it makes a claim; none if it tells no day of publication
     */
    public static List<EventProfile> of(Graph graph, String article, Taxonomy taxonomy) {
        EventProfiles reader = new EventProfiles(taxonomy, graph, article);
        return reader.article.hasProperty(Ent.PUBLISHED) ? reader.all() : List.of();
    }

    /** Whether an IRI is that of an event of one article alone. */
    static boolean isLocal(String iri, String article) {
        Matcher local = LOCAL.matcher(iri);
        return local.matches() && Ent.article(local.group(1)).equals(article);
    }

    private List<EventProfile> all() {
        Map<Resource, List<Resource>> claims = new LinkedHashMap<>();
        model.listStatements(null, Ent.ABOUT, (RDFNode) null)
                .forEach(statement -> claims.computeIfAbsent(statement.getResource(), any -> new ArrayList<>()).add(statement.getSubject()));
        List<EventProfile> profiles = new ArrayList<>();
        claims.forEach((event, about) -> {
            if (event.isURIResource() && isLocal(event.getURI(), article.getURI()) && about.stream().anyMatch(claim -> claim.hasProperty(Ent.CLAIMED_STATUS))) {
                profiles.add(profile(event, about));
            }
        });
        profiles.sort(EventProfile.ORDER);
        return profiles;
    }

    private EventProfile profile(Resource event, List<Resource> claims) {
        Matcher local = LOCAL.matcher(event.getURI());
        int number = local.matches() ? Integer.parseInt(local.group(2)) : 0;
        LocalDate published = LocalDate.parse(article.getProperty(Ent.PUBLISHED).getString());
        List<Affected> affects = objects(event, Ent.property("affects")).map(one -> new Affected(type(one), actors(one), iris(one, Ent.INVOLVES_STATE))).toList();
        return new EventProfile(event.getURI(), article.getURI(), number, (int) published.toEpochDay(), type(event), label(event),
                ToldReader.read(claims, putOff(event)), actors(event), iris(event, Ent.INVOLVES_STATE),
                objects(event, Ent.AT_PLACE).map(this::place).toList(), affects, cues.read(event));
    }

    private boolean putOff(Resource event) {
        return model.listSubjectsWithProperty(Ent.property("affects"), event).toList().stream()
                .anyMatch(decision -> decision.hasProperty(RDF.type, Ent.type("Postponement")) || decision.hasProperty(RDF.type, Ent.type("Suspension")));
    }

    /** Of several classes the lowest. */
    private String type(Resource event) {
        return model.listObjectsOfProperty(event, RDF.type).toList().stream().map(RDFNode::asResource).map(Resource::getLocalName)
                .max(Comparator.comparingInt((String type) -> taxonomy.ancestors(type).size()).thenComparing(Comparator.reverseOrder())).orElse("Event");
    }

    private static String label(Resource thing) {
        Statement label = thing.hasProperty(RDFS.label) ? thing.getProperty(RDFS.label, "en") : thing.getProperty(SKOS.altLabel, "en");
        return label == null ? thing.getURI() : label.getString();
    }

    private List<Actor> actors(Resource event) {
        Map<String, Actor> found = new LinkedHashMap<>();
        for (String role : ROLES) {
            objects(event, Ent.property(role)).sorted(Comparator.comparing(Resource::getURI))
                    .forEach(agent -> found.putIfAbsent(agent.getURI(), actor(role, agent)));
        }
        return List.copyOf(found.values());
    }

    private Actor actor(String role, Resource agent) {
        boolean state = agent.hasProperty(RDF.type, Ent.STATE);
        Statement of = agent.getProperty(Ent.OF_STATE);
        return new Actor(role, agent.getURI(), label(agent), state ? agent.getURI() : of == null ? null : of.getResource().getURI(),
                agent.getURI().startsWith(Ent.ID + "person/"));
    }

    private Place place(Resource place) {
        Set<String> around = new TreeSet<>();
        climb(place, around);
        return new Place(place.getURI(), List.copyOf(around), place.hasProperty(RDF.type, Ent.type("Country")));
    }

    private void climb(Resource place, Set<String> around) {
        objects(place, Ent.WITHIN).filter(outer -> around.add(outer.getURI())).forEach(outer -> climb(outer, around));
    }

    private List<String> iris(Resource subject, Property property) {
        return objects(subject, property).map(Resource::getURI).sorted().toList();
    }

    private java.util.stream.Stream<Resource> objects(Resource subject, Property property) {
        return model.listObjectsOfProperty(subject, property).toList().stream().filter(RDFNode::isURIResource).map(RDFNode::asResource)
                .sorted(Comparator.comparing(Resource::getURI));
    }
}
