package io.github.entente.pipeline;

import java.util.List;

import io.github.entente.event.Event;

/** What became of one input. */
public sealed interface Outcome {

    /**
     * Its graph satisfies the shapes and was handed to the sink; it is reported when the sink has it for good.
     *
     * @param article the article's id
     * @param title its headline
     * @param events what was read from it
     * @param triples how many statements its graph holds
     */
    record Ingested(String article, String title, List<Event> events, long triples) implements Outcome {
        public Ingested {
            events = List.copyOf(events);
        }
    }

    /**
     * The sink has it already, word for word.
     *
     * @param article the article's id
     */
    record Known(String article) implements Outcome {
    }

    /**
     * It was left out.
     *
     * @param what the file, and the place in it where it holds several articles; or the article's id
     * @param reason why, as a sentence without full stop
     */
    record Rejected(String what, String reason) implements Outcome {
    }
}
