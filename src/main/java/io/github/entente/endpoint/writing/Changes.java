package io.github.entente.endpoint.writing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.TxnType;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExecDatasetBuilder;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

import io.github.entente.endpoint.asking.Inspection;
import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.ProblemException;
import io.github.entente.store.Store;

/** Changes graphs of articles, one change after the other; what the shapes forbid is not stored, and nothing half. */
final class Changes {

    private static final int FAULTS_TOLD = 5;
    private static final long SECONDS = 60;

    private final Store store;
    private final Intake intake;
    private final ReentrantLock one = new ReentrantLock();

    Changes(Store store, Intake intake) {
        this.store = store;
        this.intake = intake;
    }

    /**
     * Runs an update.
     *
     * @throws ProblemException 400 with line and column if it is not SPARQL or writes the default graph, 403 if it asks for what is not
     *     allowed here, 422 if a graph would not satisfy the shapes
     */
    void update(String text) {
        Inspection.check(text);
        UpdateRequest request = parsed(text);
        change(data -> {
            Draft draft = new Draft(data);
            run(request, draft);
            return draft.changed();
        });
    }

    /** Puts a graph in place of an article's; an empty one takes it away. */
    void replace(String article, Function<Graph, Graph> change) {
        change(data -> Map.of(article, change.apply(store.graph(article))));
    }

    boolean holds(String article) {
        return store.holds(article);
    }

    private void change(Function<DatasetGraph, Map<String, Graph>> change) {
        one.lock();
        try {
            DatasetGraph data = store.dataset().asDatasetGraph();
            Map<String, Graph> changed = drafted(data, change);
            changed.forEach(this::check);
            if (!changed.isEmpty()) {
                store.putAll(changed);
            }
        } finally {
            one.unlock();
        }
    }

    /** A draft asks for a transaction that may write; it is given up, since the store itself writes what was drafted. */
    private static Map<String, Graph> drafted(DatasetGraph data, Function<DatasetGraph, Map<String, Graph>> change) {
        data.begin(TxnType.WRITE);
        try {
            return change.apply(data);
        } finally {
            data.abort();
            data.end();
        }
    }

    private void check(String article, Graph graph) {
        List<String> faults = graph.isEmpty() ? List.of() : intake.faults(graph);
        if (!faults.isEmpty()) {
            throw Problem.of(422, "<" + article + "> would not satisfy the shapes, and nothing was changed: "
                    + String.join("; ", faults.subList(0, Math.min(FAULTS_TOLD, faults.size())))).with("faults", faults).exception();
        }
    }

    private static UpdateRequest parsed(String text) {
        try {
            return UpdateFactory.create(text);
        } catch (QueryParseException e) {
            throw Inspection.notSparql("update", e);
        }
    }

    private static void run(UpdateRequest request, Draft draft) {
        try {
            UpdateExecDatasetBuilder.create().update(request).dataset(draft).set(ARQ.httpServiceAllowed, false).timeout(SECONDS, TimeUnit.SECONDS).build().execute();
        } catch (QueryCancelledException e) {
            throw Problem.of(503, "the update was stopped after " + SECONDS + " s, and nothing was changed").exception(e);
        } catch (JenaException e) {
            throw Problem.of(400, "the update cannot be run, and nothing was changed: " + e.getMessage()).exception(e);
        }
    }
}
