package io.github.entente.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

import io.github.entente.base.Taxonomy;
import io.github.entente.graph.Ent;
import io.github.entente.identity.EventProfiles;
import io.github.entente.identity.PersonaReader;
import io.github.entente.mention.Spelling;

/**
 * The two forms of what an article says: as the reader gave it, and as the store keeps it, with the IRIs and labels in use and
 * without the facts that follow from all articles. Each follows from the other.
 */
final class ArticleForm {

    private static final Pattern CLAIM = Pattern.compile(Pattern.quote(Ent.ID + "claim/") + "(.+-e\\d+)-c\\d+");

    private final JoinGraph joins;

    ArticleForm(JoinGraph joins) {
        this.joins = joins;
    }

    /**
     * What changes in an article when somebody gets another label; the one that the article alone has stays as another name.
     *
     * @param own what the article alone calls them
     */
    static NamedGraphs.Changes relabel(String person, String own, String before, String now) {
        Node node = NodeFactory.createURI(person);
        List<Triple> removed = new ArrayList<>();
        List<Triple> added = new ArrayList<>();
        if (!before.equals(now)) {
            removed.add(label(node, before));
            added.add(label(node, now));
            (own.equals(now) ? removed : added).add(alias(node, own));
        }
        return new NamedGraphs.Changes(removed, added);
    }

    static Triple label(Node node, String text) {
        return Triple.create(node, RDFS.label.asNode(), NodeFactory.createLiteralLang(text, "en"));
    }

    static Triple alias(Node node, String text) {
        return Triple.create(node, SKOS.altLabel.asNode(), NodeFactory.createLiteralLang(text, "en"));
    }

    /** What an article says as the reader gave it, made of what the store keeps. */
    Graph asGiven(Graph stored, String article, Taxonomy taxonomy) {
        stored.stream(Node.ANY, RDF.type.asNode(), FOAF.Person.asNode()).map(Triple::getSubject).filter(Node::isURI).toList()
                .forEach(person -> own(stored, article, person).ifPresent(own -> stored.stream(person, RDFS.label.asNode(), Node.ANY).toList()
                        .forEach(label -> relabel(stored, person.getURI(), label.getObject().getLiteralLexicalForm(), own))));
        Graph graph = new Renaming(given(stored, article)).apply(stored);
        EventProfiles.of(graph, article, taxonomy).forEach(event -> EventsGraph.complete(graph, event));
        return graph;
    }

    /** The label that is not in use is kept as another name only where it is the article's. */
    private static void relabel(Graph graph, String person, String now, String own) {
        Node node = NodeFactory.createURI(person);
        graph.delete(label(node, now));
        graph.delete(alias(node, own));
        graph.add(label(node, own));
    }

    /** The IRIs by which the reader called what is known by others in the store. */
    Map<String, String> given(Graph stored, String article) {
        Map<String, String> names = new HashMap<>();
        stored.stream(Node.ANY, Ent.ABOUT.asNode(), Node.ANY).forEach(claim -> {
            Matcher local = CLAIM.matcher(claim.getSubject().toString());
            if (local.matches() && claim.getObject().isURI() && joins.kept(Ent.ID + "event/" + local.group(1)).equals(claim.getObject().getURI())) {
                names.put(claim.getObject().getURI(), Ent.ID + "event/" + local.group(1));
            }
        });
        stored.stream(Node.ANY, RDF.type.asNode(), FOAF.Person.asNode()).map(Triple::getSubject).filter(Node::isURI)
                .forEach(person -> own(stored, article, person).ifPresent(own -> names.put(person.getURI(), Ent.ID + "person/" + Spelling.slug(own))));
        return names;
    }

    /** What the article alone calls somebody. */
    Optional<String> own(Graph stored, String article, Node person) {
        return names(stored, person).stream()
                .filter(name -> joins.kept(PersonaReader.local(article, Ent.ID + "person/" + Spelling.slug(name))).equals(person.getURI())).findFirst();
    }

    private static Set<String> names(Graph stored, Node person) {
        Set<String> names = new TreeSet<>();
        List<Triple> all = new ArrayList<>(stored.stream(person, RDFS.label.asNode(), Node.ANY).toList());
        all.addAll(stored.stream(person, SKOS.altLabel.asNode(), Node.ANY).toList());
        all.forEach(triple -> names.add(triple.getObject().getLiteralLexicalForm()));
        return names;
    }
}
