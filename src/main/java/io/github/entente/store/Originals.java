package io.github.entente.store;

import java.io.StringWriter;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What articles say as the reader gave it, of those in which the store takes two things for one: of what it keeps then, nobody could tell
 * which of the two was said what. Kept as text beside the {@link ProfileIndex}, where questions do not see it. Callers hold a transaction.
 */
final class Originals {

    private static final Node GRAPH = Quad.defaultGraphIRI;
    private static final Node GIVEN = NodeFactory.createURI("urn:entente:index:given");

    private final DatasetGraph database;

    Originals(DatasetGraph database) {
        this.database = database;
    }

    /** Keeps what an article says in place of what was kept of it. */
    void keep(Node article, Graph graph) {
        Node text = NodeFactory.createLiteralString(text(graph));
        if (!database.contains(GRAPH, article, GIVEN, text)) {
            forget(article);
            database.add(GRAPH, article, GIVEN, text);
        }
    }

    void forget(Node article) {
        database.deleteAny(GRAPH, article, GIVEN, Node.ANY);
    }

    /** The articles of which something is kept: few, and mostly none. */
    Set<Node> articles() {
        return database.stream(GRAPH, Node.ANY, GIVEN, Node.ANY).map(Quad::getSubject).collect(Collectors.toSet());
    }

    Optional<Graph> find(Node article) {
        return database.stream(GRAPH, article, GIVEN, Node.ANY).map(quad -> RDFParser.fromString(quad.getObject().getLiteralLexicalForm(), Lang.NTRIPLES).toGraph()).findFirst();
    }

    /** The same for the same statements, in whatever order they are held. */
    private static String text(Graph graph) {
        StringWriter lines = new StringWriter();
        RDFDataMgr.write(lines, graph, Lang.NTRIPLES);
        return lines.toString().lines().sorted().collect(Collectors.joining("\n", "", "\n"));
    }
}
