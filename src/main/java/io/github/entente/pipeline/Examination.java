package io.github.entente.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.io.FileUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

import io.github.entente.graph.Ent;
import io.github.entente.ontology.Fault;
import io.github.entente.ontology.check.GraphCheck;
import io.github.entente.store.Comparison;
import io.github.entente.store.Store;
import io.github.entente.store.search.Differences;

/**
 * What is wrong with a store, and whether it could be mended.
 *
 * <p>Whatever follows from the articles is worked out once more, in a second store, and compared: the identity of events,
 * what holds of them by all articles, what follows by the ontology. The search index is compared entry by entry.
 *
 * @param faults what is wrong and stays wrong
 * @param mended what was wrong and has been made anew
 * @param articles how many articles the store holds
 * @param bytes what it takes on the disk
 */
public record Examination(List<Fault> faults, List<Fault> mended, int articles, long bytes) {

    private static final String WORKSHOP = "Doctor";
    private static final int BATCH = 40;
    private static final String AGAIN = "take it out with `entente retract` and ingest it again";
    private static final String REPAIR = "`entente doctor --repair` makes it anew";

    public Examination {
        faults = List.copyOf(faults);
        mended = List.copyOf(mended);
    }

    /**
     * Examines a store; takes as long as it took to store what it holds, without the reading.
     *
     * @throws io.github.entente.base.EntenteException of kind STORE if files of the database are damaged
     * @param repair whether what follows from the articles is made anew where it is wrong
     */
    public static Examination of(Store store, Knowledge knowledge, boolean repair) {
        store.requireWhole();
        List<Fault> faults = new ArrayList<>();
        List<Fault> derived = new ArrayList<>();
        List<String> articles = store.articles();
        GraphCheck check = GraphCheck.bundled();
        articles.forEach(article -> faults.addAll(faults(check, article, store)));
        derived.addAll(derived(store, knowledge, articles, repair));
        derived.addAll(search(store, repair));
        if (!repair) {
            faults.addAll(derived);
        }
        return new Examination(faults, repair ? derived : List.of(), articles.size(), FileUtils.sizeOfDirectory(store.directory().toFile()));
    }

    private static List<Fault> faults(GraphCheck check, String article, Store store) {
        Graph graph = store.graph(article);
        if (!graph.contains(NodeFactory.createURI(article), RDF.type.asNode(), Ent.ARTICLE.asNode())) {
            return List.of(new Fault(article, "its statements", "whole", "they tell of no article that bears the graph's name; " + AGAIN));
        }
        return check.faults(article, graph).stream().map(fault -> new Fault(fault.where(), fault.term(), fault.rule(), fault.advice() + "; " + AGAIN)).toList();
    }

    private static List<Fault> derived(Store store, Knowledge knowledge, List<String> articles, boolean repair) {
        Path workshop = workshop(store);
        try (Store fresh = knowledge.open(workshop)) {
            Comparison comparison = new Comparison(store, fresh);
            comparison.shareHistory();
            for (int from = 0; from < articles.size(); from += BATCH) {
                Map<String, Graph> graphs = new LinkedHashMap<>();
                articles.subList(from, Math.min(articles.size(), from + BATCH)).forEach(article -> graphs.put(article, store.graph(article)));
                fresh.putAll(graphs);
            }
            List<String> differing = comparison.differences();
            if (repair && !differing.isEmpty()) {
                comparison.adopt(differing);
            }
            return differing.stream().map(graph -> new Fault(graph, "its statements", "derived", "they are not those that follow from the articles; " + REPAIR)).toList();
        } finally {
            FileUtils.deleteQuietly(workshop.toFile());
        }
    }

    private static List<Fault> search(Store store, boolean repair) {
        Differences differences = store.search().compare();
        if (differences.none()) {
            return List.of();
        }
        if (repair) {
            store.search().rebuild();
        }
        return List.of(new Fault("search index", "its entries", "derived", differences.missing() + " are missing and " + differences.stray() + " too many; " + REPAIR));
    }

    /** Within the store, so that it is on the same disk and nobody else's; what an examination that was killed has left there goes. */
    private static Path workshop(Store store) {
        Path workshop = store.directory().resolve(WORKSHOP);
        try {
            FileUtils.deleteDirectory(workshop.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return workshop;
    }
}
