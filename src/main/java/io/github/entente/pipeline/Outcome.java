package io.github.entente.pipeline;

import java.util.List;

import io.github.entente.event.Event;

/** What became of one input. */
public sealed interface Outcome {

    /**
     * Its graph satisfies the shapes and was handed to the sink; it is reported when the sink has it for good.
     *
     * @param file the file, and the place in it where it holds several articles
     * @param article the article's id
     * @param title its headline
     * @param events what was read from it
     * @param triples how many statements its graph holds
     * @param replaced the ids of older versions at the same address, in whose place it is now
     */
    record Ingested(String file, String article, String title, List<Event> events, long triples, List<String> replaced) implements Outcome {
        public Ingested {
            events = List.copyOf(events);
            replaced = List.copyOf(replaced);
        }

        Ingested inPlaceOf(List<String> older) {
            return new Ingested(file, article, title, events, triples, older);
        }
    }

    /**
     * The sink has it already, word for word.
     *
     * @param file the file, and the place in it where it holds several articles
     * @param article the article's id
     */
    record Known(String file, String article) implements Outcome {
    }

    /**
     * The sink has a newer version from the same address.
     *
     * @param file the file, and the place in it where it holds several articles
     * @param article the article's id
     * @param newer the newer version's id
     */
    record Outdated(String file, String article, String newer) implements Outcome {
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
