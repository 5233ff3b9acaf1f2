package io.github.entente.endpoint.writing;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.buffering.BufferingDatasetGraph;

import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.ProblemException;
import io.github.entente.graph.Ent;
import io.github.entente.store.GraphNames;

/** What an update would make of the store, written down beside it. The default graph is the union of all, to read and not to write. */
final class Draft extends BufferingDatasetGraph {

    Draft(DatasetGraph data) {
        super(data);
    }

    /**
     * The graphs that differ, as they shall be.
     *
     * @throws ProblemException 403 if one of them is not an article's
     */
    Map<String, Graph> changed() {
        Map<String, Graph> changed = new HashMap<>();
        Stream.concat(getAddedQuads().stream(), getDeletedQuads().stream()).map(Quad::getGraph).distinct()
                .forEach(name -> changed.put(articleOf(name), copy(name)));
        return changed;
    }

    /** @throws ProblemException 403 if the graph is not an article's */
    static String articleOf(Node name) {
        if (!name.isURI() || !name.getURI().startsWith(Ent.GRAPH) || !GraphNames.isArticle(name)) {
            throw Problem.of(403, "<" + name + "> cannot be written: only the graphs of articles can, <" + Ent.GRAPH + "…>, and what follows from them is kept by itself").exception();
        }
        return name.getURI();
    }

    private Graph copy(Node name) {
        Graph copy = GraphFactory.createGraphMem();
        find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> copy.add(quad.asTriple()));
        return copy;
    }

    /** Graphs whose every change is one of the draft. */
    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    protected Iterator<Quad> findInDftGraph(Node subject, Node predicate, Node object) {
        return streamInDftGraph(subject, predicate, object).iterator();
    }

    @Override
    protected Stream<Quad> streamInDftGraph(Node subject, Node predicate, Node object) {
        return streamInAnyNamedGraphs(subject, predicate, object).map(Quad::asTriple).distinct().map(Draft::inDefault);
    }

    private static Quad inDefault(Triple triple) {
        return Quad.create(Quad.defaultGraphIRI, triple);
    }

    @Override
    protected void addToDftGraph(Node subject, Node predicate, Node object) {
        throw nameTheGraph();
    }

    @Override
    protected void deleteFromDftGraph(Node subject, Node predicate, Node object) {
        throw nameTheGraph();
    }

    private static ProblemException nameTheGraph() {
        return Problem.of(400, "the default graph is the union of all articles and cannot be written; name the article's: GRAPH <" + Ent.GRAPH + "…> { … }, WITH or USING").exception();
    }
}
