package io.github.entente.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

import io.github.entente.identity.PersonComparison;
import io.github.entente.identity.PersonGrouping;
import io.github.entente.identity.Persona;
import io.github.entente.identity.ProfileText;

/** Who is told of, by what is told, under keys; in the database's default graph as {@link ProfileIndex}. Callers hold a transaction. */
final class PersonIndex {

    private static final Node GRAPH = Quad.defaultGraphIRI;
    private static final Node IS = NodeFactory.createURI("urn:entente:index:persona");
    private static final Node ARTICLE = NodeFactory.createURI("urn:entente:index:person-article");
    private static final Node PUBLISHED = NodeFactory.createURI("urn:entente:index:published");
    private static final Node TEXT = NodeFactory.createURI("urn:entente:index:text");
    private static final Node KEY = NodeFactory.createURI("urn:entente:index:key");
    private static final Node FIRST = NodeFactory.createURI("urn:entente:index:first");

    private static final Node KEPT = NodeFactory.createURI("urn:entente:index:kept");
    private static final Node LABEL = NodeFactory.createURI("urn:entente:index:label");

    private final DatasetGraph database;

    PersonIndex(DatasetGraph database) {
        this.database = database;
    }

    /** A name for exactly what is told of somebody. */
    static String id(Persona persona) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(ProfileText.write(persona).getBytes(StandardCharsets.UTF_8));
    }

    /** Files somebody of one article; tells whether that changes who was first told of so. */
    boolean add(String local, String article, int published, Persona persona) {
        Node person = NodeFactory.createURI(local);
        Node node = NodeFactory.createURI(id(persona));
        boolean known = database.contains(GRAPH, node, TEXT, Node.ANY);
        put(person, IS, node);
        put(person, ARTICLE, NodeFactory.createURI(article));
        put(person, PUBLISHED, NodeFactory.createLiteralString(Integer.toString(published)));
        if (!known) {
            put(node, TEXT, NodeFactory.createLiteralString(ProfileText.write(persona)));
            PersonComparison.keys(persona).forEach(key -> put(node, KEY, NodeFactory.createLiteralString(key)));
        }
        return first(node, known ? earlier(entry(node), entry(node, local, persona)) : entry(node, local, persona)) || !known;
    }

    /** Takes somebody of one article out; tells whether that changes who was first told of so. */
    boolean remove(String local) {
        Node person = NodeFactory.createURI(local);
        Optional<Node> node = object(person, IS);
        database.deleteAny(GRAPH, person, Node.ANY, Node.ANY);
        if (node.isEmpty()) {
            return false;
        }
        Optional<Node> first = object(node.get(), FIRST);
        if (first.isEmpty() || !first.get().getURI().equals(local)) {
            return false;
        }
        Persona persona = persona(node.get());
        Optional<PersonGrouping.Entry> next = members(node.get().getURI()).stream().map(member -> entry(node.get(), member, persona)).min(PersonGrouping.Entry.ORDER);
        if (next.isEmpty()) {
            database.deleteAny(GRAPH, node.get(), Node.ANY, Node.ANY);
        } else {
            first(node.get(), next.get());
        }
        return true;
    }

    private boolean first(Node node, PersonGrouping.Entry entry) {
        Node first = NodeFactory.createURI(entry.first());
        if (database.contains(GRAPH, node, FIRST, first)) {
            return false;
        }
        database.deleteAny(GRAPH, node, FIRST, Node.ANY);
        put(node, FIRST, first);
        return true;
    }

    private static PersonGrouping.Entry earlier(PersonGrouping.Entry a, PersonGrouping.Entry b) {
        return PersonGrouping.Entry.ORDER.compare(a, b) <= 0 ? a : b;
    }

    /** What is told of somebody of one article. */
    Optional<PersonGrouping.Entry> of(String local) {
        return object(NodeFactory.createURI(local), IS).map(this::entry);
    }

    Optional<PersonGrouping.Entry> find(String id) {
        Node node = NodeFactory.createURI(id);
        return database.contains(GRAPH, node, TEXT, Node.ANY) ? Optional.of(entry(node)) : Optional.empty();
    }

    private PersonGrouping.Entry entry(Node node) {
        return entry(node, object(node, FIRST).orElseThrow().getURI(), persona(node));
    }

    private PersonGrouping.Entry entry(Node node, String local, Persona persona) {
        Node person = NodeFactory.createURI(local);
        return new PersonGrouping.Entry(persona, node.getURI(), local, article(local), Integer.parseInt(object(person, PUBLISHED).orElseThrow().getLiteralLexicalForm()));
    }

    private Persona persona(Node node) {
        return ProfileText.read(object(node, TEXT).orElseThrow().getLiteralLexicalForm(), Persona.class);
    }

    /** The article of somebody of one article. */
    String article(String local) {
        return object(NodeFactory.createURI(local), ARTICLE).orElseThrow().getURI();
    }

    /** All people of single articles of whom exactly that is told, in order. */
    List<String> members(String id) {
        return subjects(IS, NodeFactory.createURI(id)).stream().sorted().toList();
    }

    /** Two of them, or the only one; for many that is quicker than all. */
    List<String> two(String id) {
        return database.stream(GRAPH, Node.ANY, IS, NodeFactory.createURI(id)).limit(2).map(quad -> quad.getSubject().getURI()).toList();
    }

    /** All people of one article, in order. */
    List<String> ofArticle(String article) {
        return subjects(ARTICLE, NodeFactory.createURI(article)).stream().sorted(Comparator.naturalOrder()).toList();
    }

    List<String> under(String key) {
        return subjects(KEY, NodeFactory.createLiteralString(key)).stream().filter(id -> id.startsWith("urn:uuid:")).toList();
    }

    /** How those are called of whom exactly that is told, if they have a name in the store yet. */
    Optional<PersonNames.Called> called(String id) {
        Node node = NodeFactory.createURI(id);
        return object(node, KEPT).map(kept -> new PersonNames.Called(kept.getURI(), object(node, LABEL).orElseThrow().getLiteralLexicalForm()));
    }

    void call(String id, PersonNames.Called called) {
        Node node = NodeFactory.createURI(id);
        database.deleteAny(GRAPH, node, KEPT, Node.ANY);
        database.deleteAny(GRAPH, node, LABEL, Node.ANY);
        put(node, KEPT, NodeFactory.createURI(called.kept()));
        put(node, LABEL, NodeFactory.createLiteralString(called.label()));
    }

    private void put(Node subject, Node property, Node object) {
        database.add(Quad.create(GRAPH, subject, property, object));
    }

    private Optional<Node> object(Node subject, Node property) {
        var quads = database.find(GRAPH, subject, property, Node.ANY);
        return quads.hasNext() ? Optional.of(quads.next().getObject()) : Optional.empty();
    }

    private List<String> subjects(Node property, Node object) {
        List<String> found = new ArrayList<>();
        database.find(GRAPH, Node.ANY, property, object).forEachRemaining(quad -> found.add(quad.getSubject().getURI()));
        return found;
    }
}
