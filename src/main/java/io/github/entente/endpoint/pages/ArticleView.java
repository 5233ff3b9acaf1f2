package io.github.entente.endpoint.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article with what was read from it.
 *
 * @param article the article
 * @param publisher who published it, if that is known
 * @param published on which day
 * @param origin where it was taken from, if that is known
 * @param sample whether it is a sample, whose story is invented
 * @param text its text with the mentions
 * @param readings what was read, by the anchor of the sentence
 */
record ArticleView(Thing article, Optional<Thing> publisher, String published, Optional<Thing> origin, boolean sample, MarkedText text,
        Map<String, List<Reading>> readings) {

    List<Reading> read(MarkedText.Sentence sentence) {
        return readings.getOrDefault(sentence.anchor(), List.of());
    }

    boolean readIn(MarkedText.Paragraph paragraph) {
        return paragraph.sentences().stream().anyMatch(sentence -> !read(sentence).isEmpty());
    }

    /** How many events the article tells of. */
    long events() {
        return readings.values().stream().flatMap(List::stream).map(reading -> reading.event().iri()).distinct().count();
    }
}
