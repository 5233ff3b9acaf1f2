package io.github.entente.pipeline;

import org.apache.jena.graph.Graph;

/** What was made of one input before anything is stored. */
sealed interface Draft {

    /** Nothing is to be stored. */
    record Settled(Outcome outcome) implements Draft {
    }

    /** A valid graph, to be stored. */
    record Valid(Outcome.Ingested outcome, Graph graph) implements Draft {
    }
}
