package io.github.entente.pipeline.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects the differences of one article, each once. */
final class Findings {

    private final Body body;
    private final Map<Finding, Integer> places = new LinkedHashMap<>();

    Findings(Body body) {
        this.body = body;
    }

    /** Notes a difference at an event's first words. */
    void note(Located event, Finding.Kind kind, String what, String rule) {
        places.putIfAbsent(new Finding(kind, what, anchor(event), body.sentenceAt(event.at()), rule), event.at());
    }

    /** All differences in the order of the text. */
    List<Finding> inOrder() {
        return places.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
    }

    /** The first words that name an event. */
    String anchor(Located event) {
        return event.spans().stream().findFirst().map(span -> span.in(body.text())).orElse("");
    }

    /** The same for several, with the entries by which they were read. */
    String anchors(List<Located> events) {
        return events.stream().map(event -> (event.event().id() + " “" + anchor(event) + "” " + entries(event)).strip()).collect(Collectors.joining("; "));
    }

    /** The lexicon entries by which an event was read; nothing for one that people annotated. */
    static String entries(Located event) {
        return event.event().entries().stream().map("lexicon/"::concat).collect(Collectors.joining(", "));
    }
}
