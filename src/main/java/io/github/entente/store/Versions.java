package io.github.entente.store;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

import io.github.entente.graph.Ent;

/**
 * Keeps one version of the article at an address, and remembers the others. Callers hold a transaction.
 *
 * <p>The version published last stays; of two published on one day, the one that comes later. The graph {@link GraphNames#REVISIONS}
 * has {@code prov:wasRevisionOf} from it to the one before, and of that day, address and hash of the content.
 */
final class Versions {

    private static final Node WAS_REVISION_OF = NodeFactory.createURI("http://www.w3.org/ns/prov#wasRevisionOf");
    private static final List<Node> KEPT = List.of(Ent.PUBLISHED.asNode(), Ent.RETRIEVED_FROM.asNode(), Ent.CONTENT_HASH.asNode());

    private final DatasetGraph database;

    Versions(DatasetGraph database) {
        this.database = database;
    }

    /** The version that has replaced an article; empty if none has. */
    Optional<Node> newest(Node article) {
        Optional<Node> newer = database.stream(GraphNames.REVISIONS, Node.ANY, WAS_REVISION_OF, article).map(Quad::getSubject).findFirst();
        return newer.map(version -> newest(version).orElse(version));
    }

    /** Takes note of what comes and of what it replaces. */
    Settled settle(Map<Node, Graph> articles) {
        Settled settled = new Settled(new LinkedHashMap<>(), new ArrayList<>());
        articles.forEach((name, graph) -> {
            if (graph.isEmpty()) {
                forget(name);
                settled.graphs.put(name, graph);
            } else {
                settle(name, graph, settled);
            }
        });
        return settled;
    }

    private void settle(Node name, Graph graph, Settled settled) {
        recall(name);
        settled.graphs.put(name, graph);
        for (Version other : others(name, graph, settled)) {
            if (day(graph, name).compareTo(day(other.graph, other.name)) < 0) {
                replace(name, graph, other.name, settled);
                return;
            }
            replace(other.name, other.graph, name, settled);
        }
    }

    private void replace(Node older, Graph graph, Node newer, Settled settled) {
        settled.graphs.put(older, Graph.emptyGraph);
        settled.replacements.add(new Replacement(older.getURI(), newer.getURI()));
        database.add(Quad.create(GraphNames.REVISIONS, newer, WAS_REVISION_OF, older));
        for (Node property : KEPT) {
            graph.find(older, property, Node.ANY).toList().forEach(triple -> database.add(Quad.create(GraphNames.REVISIONS, triple)));
        }
    }

    /** The other versions at the same address, in the store and among what comes with it. */
    private List<Version> others(Node name, Graph graph, Settled settled) {
        Optional<Node> address = graph.stream(name, Ent.RETRIEVED_FROM.asNode(), Node.ANY).map(Triple::getObject).filter(Versions::isOfAnArticle).findFirst();
        if (address.isEmpty()) {
            return List.of();
        }
        Stream<Version> coming = settled.graphs.entrySet().stream()
                .filter(entry -> entry.getValue().contains(entry.getKey(), Ent.RETRIEVED_FROM.asNode(), address.get()))
                .map(entry -> new Version(entry.getKey(), entry.getValue()));
        Stream<Version> stored = database.stream(Node.ANY, Node.ANY, Ent.RETRIEVED_FROM.asNode(), address.get()).map(Quad::getGraph)
                .filter(GraphNames::isArticle).filter(other -> !settled.graphs.containsKey(other)).map(other -> new Version(other, database.getGraph(other)));
        return Stream.concat(stored, coming).filter(version -> !version.name.equals(name)).toList();
    }

    /** The address of a whole site, or of none, is no article's: it tells nothing of which article it is. */
    private static boolean isOfAnArticle(Node address) {
        URI uri = URI.create(address.getLiteralLexicalForm());
        return uri.getRawQuery() != null || uri.getRawFragment() != null || uri.getRawPath() != null && uri.getRawPath().length() > 1;
    }

    private static String day(Graph graph, Node name) {
        return graph.stream(name, Ent.PUBLISHED.asNode(), Node.ANY).map(triple -> triple.getObject().getLiteralLexicalForm()).findFirst().orElse("");
    }

    /** A version that is put again is no longer replaced. */
    private void recall(Node name) {
        database.deleteAny(GraphNames.REVISIONS, Node.ANY, WAS_REVISION_OF, name);
        KEPT.forEach(property -> database.deleteAny(GraphNames.REVISIONS, name, property, Node.ANY));
    }

    /** Whoever takes an article out wants nothing left of it, nor of the versions that it replaced. */
    private void forget(Node name) {
        List<Node> older = database.stream(GraphNames.REVISIONS, name, WAS_REVISION_OF, Node.ANY).map(Quad::getObject).toList();
        database.deleteAny(GraphNames.REVISIONS, name, Node.ANY, Node.ANY);
        database.deleteAny(GraphNames.REVISIONS, Node.ANY, WAS_REVISION_OF, name);
        older.forEach(this::forget);
    }

    private record Version(Node name, Graph graph) {
    }

    /**
     * What is to be written.
     *
     * @param graphs the articles' graphs, empty for those that go
     * @param replacements which one took the place of which
     */
    record Settled(Map<Node, Graph> graphs, List<Replacement> replacements) {
    }
}
