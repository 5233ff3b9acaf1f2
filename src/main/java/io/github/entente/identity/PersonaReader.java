package io.github.entente.identity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

import io.github.entente.graph.Ent;

/** Reads who an article tells of. */
public final class PersonaReader {

    private static final String PERSON = Ent.ID + "person/";

    private PersonaReader() {
    }

    /**
     * @param graph what one article says, with the IRIs that the reader gave
     * @param article its IRI
     * @param decided IRIs of people in single articles on whom a person has decided
     * @return each person's IRI in the graph with what is told of them; none if the article tells no day of publication
     */
    public static Map<String, Persona> of(Graph graph, String article, Set<String> decided) {
        Model model = ModelFactory.createModelForGraph(graph);
        Statement published = model.createResource(article).getProperty(Ent.PUBLISHED);
        Map<String, Persona> found = new LinkedHashMap<>();
        if (published != null) {
            int year = LocalDate.parse(published.getString()).getYear();
            model.listSubjectsWithProperty(RDF.type, FOAF.Person).filterKeep(person -> person.isURIResource() && person.getURI().startsWith(PERSON))
                    .forEach(person -> {
                        Statement label = person.getProperty(RDFS.label, "en");
                        if (label != null) {
                            found.put(person.getURI(), read(person, label.getString(), year, local(article, person.getURI()), decided));
                        }
                    });
        }
        return found;
    }

    /** The IRI that somebody has in one article alone. */
    public static String local(String article, String person) {
        return PERSON + article.substring(Ent.GRAPH.length()) + "-" + person.substring(PERSON.length());
    }

    /** The IRI that the reader gave somebody who has this one in one article alone. */
    public static String inArticle(String article, String local) {
        return PERSON + local.substring(local(article, PERSON).length());
    }

    /** The day of an article that tells of people, counted from 1970-01-01; 0 if it tells none. */
    public static int published(Graph graph, String article) {
        Statement published = ModelFactory.createModelForGraph(graph).createResource(article).getProperty(Ent.PUBLISHED);
        return published == null ? 0 : (int) LocalDate.parse(published.getString()).toEpochDay();
    }

    private static Persona read(Resource person, String name, int year, String local, Set<String> decided) {
        Statement state = person.getProperty(Ent.OF_STATE);
        Set<String> posts = new TreeSet<>();
        Set<String> former = new TreeSet<>();
        person.getModel().listSubjectsWithProperty(Ent.HOLDER, person).forEach(tenure -> {
            Statement post = tenure.getProperty(Ent.POST);
            if (post != null) {
                (tenure.hasProperty(Ent.BEGIN_LATEST) ? posts : former).add(post.getResource().getURI());
            }
        });
        boolean vague = !PersonName.of(name).full() && (state == null || posts.isEmpty());
        return new Persona(name, state == null ? null : state.getResource().getURI(), java.util.List.copyOf(posts), java.util.List.copyOf(former), year,
                vague || decided.contains(local) ? local : "");
    }
}
