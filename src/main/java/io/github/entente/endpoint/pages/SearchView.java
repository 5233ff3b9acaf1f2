package io.github.entente.endpoint.pages;

import java.util.List;
import java.util.Optional;

/**
 * What was found by words.
 *
 * @param words what was asked for
 * @param things things and articles with these words in a name
 * @param thingPages where one is among them
 * @param sentences sentences with these words
 * @param sentencePages where one is among them
 */
record SearchView(String words, List<Hit> things, Paging thingPages, List<Evidence> sentences, Paging sentencePages) {

    SearchView {
        things = List.copyOf(things);
        sentences = List.copyOf(sentences);
    }

    /**
     * A thing that was found.
     *
     * @param thing the thing
     * @param types its classes
     * @param status its status, if it is an event
     */
    record Hit(Thing thing, String types, Optional<Thing> status) {

        static Hit of(Row row) {
            return new Hit(row.thing("thing"), row.text("types"), row.optionalThing("status"));
        }
    }
}
