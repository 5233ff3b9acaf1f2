package io.github.entente.endpoint.pages;

import java.util.List;
import java.util.Optional;

/**
 * One article's word on the status of an event.
 *
 * @param asOf the day of the report
 * @param status what the event's status is said to be
 * @param certainty how surely
 * @param mode on whose word: the reporter's, a source's
 * @param sources who is quoted
 * @param sentences the sentences that say so
 */
record Report(String asOf, Thing status, String certainty, String mode, List<Thing> sources, List<Evidence> sentences) {

    Report {
        sources = List.copyOf(sources);
        sentences = List.copyOf(sentences);
    }

    /** @param rows those of one claim: one for each sentence and source */
    static Report of(List<Row> rows) {
        Row first = rows.getFirst();
        return new Report(first.text("asOf"), first.thing("status"), first.text("certaintyLabel"), first.text("modeLabel"),
                rows.stream().map(row -> row.optionalThing("source")).flatMap(Optional::stream).distinct().toList(),
                rows.stream().map(Evidence::of).distinct().toList());
    }
}
