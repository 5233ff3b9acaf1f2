package io.github.entente.pipeline;

/**
 * Counts of a run.
 *
 * @param ingested articles handed to the sink
 * @param replaced older versions, in whose place they are now
 * @param known articles that the sink had already
 * @param outdated articles of which the sink has a newer version
 * @param rejected inputs left out
 * @param events events of the ingested articles
 * @param triples statements of the ingested articles
 */
public record Summary(int ingested, int replaced, int known, int outdated, int rejected, long events, long triples) {

    public static final Summary NOTHING = new Summary(0, 0, 0, 0, 0, 0, 0);

    /** With one more. */
    public Summary and(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Ingested done -> new Summary(ingested + 1, replaced + done.replaced().size(), known, outdated, rejected,
                    events + done.events().size(), triples + done.triples());
            case Outcome.Known done -> new Summary(ingested, replaced, known + 1, outdated, rejected, events, triples);
            case Outcome.Outdated done -> new Summary(ingested, replaced, known, outdated + 1, rejected, events, triples);
            case Outcome.Rejected done -> new Summary(ingested, replaced, known, outdated, rejected + 1, events, triples);
        };
    }
}
