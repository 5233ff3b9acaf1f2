package io.github.entente.pipeline;

/**
 * Counts of a run.
 *
 * @param ingested articles handed to the sink
 * @param known articles that the sink had already
 * @param rejected inputs left out
 * @param events events of the ingested articles
 * @param triples statements of the ingested articles
 */
public record Summary(int ingested, int known, int rejected, long events, long triples) {

    static final Summary NOTHING = new Summary(0, 0, 0, 0, 0);

    Summary and(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Ingested done -> new Summary(ingested + 1, known, rejected, events + done.events().size(), triples + done.triples());
            case Outcome.Known done -> new Summary(ingested, known + 1, rejected, events, triples);
            case Outcome.Rejected done -> new Summary(ingested, known, rejected + 1, events, triples);
        };
    }
}
