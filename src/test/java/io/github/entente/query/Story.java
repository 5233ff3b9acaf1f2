package io.github.entente.query;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

import io.github.entente.store.Schema;
import io.github.entente.store.Schemas;
import io.github.entente.store.Store;

/** A store with the real ontology and two invented articles. */
public final class Story {

    private static final String GRAPH = "https://w3id.org/entente/graph/";

    private Story() {
    }

    public static Store open(Path directory) {
        DatasetGraph story = RDFDataMgr.loadDatasetGraph("io/github/entente/query/story.trig");
        Store store = Store.open(directory, new Schema(RDFDataMgr.loadGraph("ontology/entente.ttl"), graph(story, "reference")));
        Map<String, Graph> articles = new HashMap<>();
        articles.put(GRAPH + "a", graph(story, "a"));
        articles.put(GRAPH + "b", graph(story, "b"));
        store.putAll(articles);
        return store;
    }

    /** The same with a third article. */
    public static Store openContinued(Path directory) {
        Store store = open(directory);
        store.put(GRAPH + "c", graph(RDFDataMgr.loadDatasetGraph("io/github/entente/query/story-continued.trig"), "c"));
        return store;
    }

    /** What the store holds, as data in memory, with more statements in the terms of {@link Schemas#turtle}. */
    static Dataset copy(Path directory, String turtle) {
        Dataset copy = DatasetFactory.createTxnMem();
        Graph all = copy.asDatasetGraph().getDefaultGraph();
        try (Store store = open(directory)) {
            Graph story = store.dataset().asDatasetGraph().getDefaultGraph();
            Txn.executeRead(store.dataset(), () -> Txn.executeWrite(copy, () -> GraphUtil.addInto(all, story)));
        }
        Txn.executeWrite(copy, () -> GraphUtil.addInto(all, Schemas.turtle(turtle)));
        return copy;
    }

    private static Graph graph(DatasetGraph story, String name) {
        return story.getGraph(NodeFactory.createURI(GRAPH + name));
    }
}
