package io.github.entente.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Graph;

import io.github.entente.graph.Ent;
import io.github.entente.store.Replacement;

/** Gathers graphs for the sink, for which many at once are cheaper than each alone, and reports outcomes in order. */
final class Batch {

    /** Several times what a long article has: a transaction must fit into memory. */
    private static final long MOST_TRIPLES = 250_000;

    private final Sink sink;
    private final int size;
    private final Progress progress;
    private final Map<String, Graph> graphs = new LinkedHashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private long triples;
    private Summary summary = Summary.NOTHING;

    Batch(Sink sink, int size, Progress progress) {
        this.sink = sink;
        this.size = size;
        this.progress = progress;
    }

    void add(Draft draft) {
        outcomes.add(switch (draft) {
            case Draft.Settled settled -> settled.outcome();
            case Draft.Valid valid -> gather(valid);
        });
        if (outcomes.size() >= size || triples >= MOST_TRIPLES) {
            handOver();
        }
    }

    /** Hands over the rest and tells what became of all. */
    Summary finish() {
        handOver();
        return summary;
    }

    /** An input that came twice was read twice, side by side, before the first was stored. */
    private Outcome gather(Draft.Valid valid) {
        String name = Ent.article(valid.outcome().article());
        if (graphs.containsKey(name) || sink.holds(name)) {
            return new Outcome.Known(valid.outcome().file(), valid.outcome().article());
        }
        graphs.put(name, valid.graph());
        triples += valid.outcome().triples();
        return valid.outcome();
    }

    private void handOver() {
        List<Replacement> replacements = graphs.isEmpty() ? List.of() : sink.put(graphs);
        for (Outcome outcome : outcomes) {
            Outcome settled = outcome instanceof Outcome.Ingested ingested ? settled(ingested, replacements) : outcome;
            summary = summary.and(settled);
            progress.done(settled);
        }
        graphs.clear();
        outcomes.clear();
        triples = 0;
    }

    private static Outcome settled(Outcome.Ingested ingested, List<Replacement> replacements) {
        String iri = Ent.article(ingested.article());
        List<String> older = new ArrayList<>();
        for (Replacement replacement : replacements) {
            if (replacement.older().equals(iri)) {
                return new Outcome.Outdated(ingested.file(), ingested.article(), Ent.articleId(replacement.newer()));
            }
            if (replacement.newer().equals(iri)) {
                older.add(Ent.articleId(replacement.older()));
            }
        }
        return ingested.inPlaceOf(older);
    }
}
