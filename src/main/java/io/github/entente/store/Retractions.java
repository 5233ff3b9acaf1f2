package io.github.entente.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

import io.github.entente.graph.Ent;

/** Finds out what taking out an article takes with it, by looking before and after. Callers hold a write transaction. */
final class Retractions {

    /** What is no thing of the world: what articles are made of, and what is made of them. */
    private static final Set<String> WORDS = Set.of("sentence", "mention", "span", "claim", "join");

    private final DatasetGraph database;

    Retractions(DatasetGraph database) {
        this.database = database;
    }

    /** Lets the article be taken out, and tells what went. */
    Retraction of(Node article, Runnable removal) {
        Set<Node> subjects = database.stream(article, Node.ANY, Node.ANY, Node.ANY).map(Quad::getSubject).collect(Collectors.toCollection(LinkedHashSet::new));
        database.stream(GraphNames.IDENTITY, Node.ANY, Ent.DRAWN_FROM.asNode(), article).map(Quad::getSubject).forEach(subjects::add);
        Map<Node, Was> before = new LinkedHashMap<>();
        subjects.stream().filter(Retractions::isThing).forEach(thing -> before.put(thing, new Was(label(thing), status(thing), locals(thing))));
        before.values().forEach(was -> subjects.addAll(was.locals));
        List.copyOf(subjects).forEach(thing -> database.stream(GraphNames.IDENTITY, Node.ANY, Ent.JOINS.asNode(), thing).map(Quad::getSubject).forEach(subjects::add));
        long held = statements(subjects);
        removal.run();
        List<Retraction.Thing> gone = new ArrayList<>();
        List<Retraction.Change> changed = new ArrayList<>();
        before.forEach((thing, was) -> tell(thing, was, gone, changed));
        return new Retraction(article.getURI(), held - statements(subjects), gone, changed);
    }

    private void tell(Node thing, Was was, List<Retraction.Thing> gone, List<Retraction.Change> changed) {
        Optional<Node> now = was.locals.stream().map(this::kept).filter(this::isKnown).findFirst();
        if (now.isEmpty()) {
            gone.add(new Retraction.Thing(thing.getURI(), was.label));
        } else if (!status(now.get()).equals(was.status)) {
            changed.add(new Retraction.Change(thing.getURI(), now.get().getURI(), label(now.get()), was.status, status(now.get())));
        }
    }

    private static boolean isThing(Node node) {
        return node.isURI() && node.getURI().startsWith(Ent.ID) && !WORDS.contains(node.getURI().substring(Ent.ID.length()).replaceFirst("/.*", ""));
    }

    private boolean isKnown(Node thing) {
        return database.contains(Node.ANY, thing, RDF.type.asNode(), Node.ANY);
    }

    private long statements(Set<Node> subjects) {
        return subjects.stream().mapToLong(subject -> database.stream(Node.ANY, subject, Node.ANY, Node.ANY).filter(quad -> !quad.isDefaultGraph()).count()).sum();
    }

    private String label(Node thing) {
        return Stream.concat(objects(GraphNames.EVENTS, thing, RDFS.label.asNode()), objects(Node.ANY, thing, RDFS.label.asNode()))
                .map(Node::getLiteralLexicalForm).findFirst().orElse(thing.getURI());
    }

    /** By its local name; empty for what has none. */
    private String status(Node event) {
        return objects(GraphNames.EVENTS, event, Ent.STATUS.asNode()).map(Node::getLocalName).findFirst().orElse("");
    }

    private List<Node> locals(Node kept) {
        return Stream.concat(Stream.of(kept), database.stream(GraphNames.IDENTITY, Node.ANY, Ent.KEPT_AS.asNode(), kept).map(Quad::getSubject)).toList();
    }

    private Node kept(Node local) {
        return objects(GraphNames.IDENTITY, local, Ent.KEPT_AS.asNode()).findFirst().orElse(local);
    }

    private Stream<Node> objects(Node graph, Node subject, Node property) {
        return database.stream(graph, subject, property, Node.ANY).map(Quad::getObject);
    }

    private record Was(String label, String status, List<Node> locals) {
    }
}
