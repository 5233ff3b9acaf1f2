package io.github.entente.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

import io.github.entente.identity.BlockingKeys;
import io.github.entente.identity.EventProfile;
import io.github.entente.identity.ProfileText;

/**
 * The profiles of all events under their keys, in the database's default graph, which questions and exports do not see since
 * theirs is the union of the named ones. It changes in the same transaction as they do, and can be made anew from them.
 *
 * <p>Callers hold a transaction.
 */
final class ProfileIndex {

    private static final Node GRAPH = Quad.defaultGraphIRI;
    private static final Node PROFILE = NodeFactory.createURI("urn:entente:index:profile");
    private static final Node KEY = NodeFactory.createURI("urn:entente:index:key");
    private static final Node ARTICLE = NodeFactory.createURI("urn:entente:index:article");
    /** The index itself, of which is noted how far it reaches. */
    static final Node INDEX = NodeFactory.createURI("urn:entente:index:events");
    private static final Node NEWEST = NodeFactory.createURI("urn:entente:index:newest");
    private static final int PARSED = 20_000;

    private final DatasetGraph database;
    private final BlockingKeys keys;
    /** What a text says does not depend on transactions. */
    private final Map<String, EventProfile> parsed = new LinkedHashMap<>(PARSED, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, EventProfile> eldest) {
            return size() > PARSED;
        }
    };

    ProfileIndex(DatasetGraph database, BlockingKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    Optional<EventProfile> find(String event) {
        return objects(NodeFactory.createURI(event), PROFILE).stream().findFirst().map(node -> parse(node.getLiteralLexicalForm()));
    }

    /** All events of an article, in order. */
    List<EventProfile> ofArticle(String article) {
        return subjects(ARTICLE, NodeFactory.createURI(article)).stream().flatMap(event -> find(event).stream()).sorted(EventProfile.ORDER).toList();
    }

    Set<String> keys(EventProfile event) {
        return keys.of(event);
    }

    /** The events under a key, in no order. */
    List<String> under(String key) {
        return subjects(KEY, NodeFactory.createLiteralString(key));
    }

    /** A day after which no event was reported, counted from 1970-01-01. Events that were taken out may have been later than all others. */
    int newest() {
        return objects(INDEX, NEWEST).stream().mapToInt(day -> Integer.parseInt(day.getLiteralLexicalForm())).findFirst()
                .orElseGet(() -> all().mapToInt(EventProfile::published).max().orElse(Integer.MIN_VALUE));
    }

    void add(Collection<EventProfile> events) {
        int before = newest();
        int newest = events.stream().mapToInt(EventProfile::published).reduce(before, Math::max);
        events.forEach(this::add);
        if (newest > before) {
            database.deleteAny(GRAPH, INDEX, NEWEST, Node.ANY);
            put(INDEX, NEWEST, NodeFactory.createLiteralString(Integer.toString(newest)));
        }
    }

    private void add(EventProfile event) {
        Node node = NodeFactory.createURI(event.iri());
        put(node, PROFILE, NodeFactory.createLiteralString(ProfileText.write(event)));
        put(node, ARTICLE, NodeFactory.createURI(event.article()));
        keys.of(event).forEach(key -> put(node, KEY, NodeFactory.createLiteralString(key)));
    }

    void remove(EventProfile event) {
        database.deleteAny(GRAPH, NodeFactory.createURI(event.iri()), Node.ANY, Node.ANY);
    }

    private void put(Node subject, Node property, Node object) {
        database.add(Quad.create(GRAPH, subject, property, object));
    }

    private Stream<EventProfile> all() {
        return database.stream(GRAPH, Node.ANY, PROFILE, Node.ANY).map(quad -> parse(quad.getObject().getLiteralLexicalForm()));
    }

    private synchronized EventProfile parse(String text) {
        return parsed.computeIfAbsent(text, any -> ProfileText.read(any, EventProfile.class));
    }

    private List<String> subjects(Node property, Node object) {
        List<String> found = new ArrayList<>();
        database.find(GRAPH, Node.ANY, property, object).forEachRemaining(quad -> found.add(quad.getSubject().getURI()));
        return found;
    }

    private List<Node> objects(Node subject, Node property) {
        List<Node> found = new ArrayList<>();
        database.find(GRAPH, subject, property, Node.ANY).forEachRemaining(quad -> found.add(quad.getObject()));
        return found;
    }
}
