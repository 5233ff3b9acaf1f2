package io.github.entente.event;

import java.time.LocalDate;
import java.util.List;

/**
 * What has become of an event by the words of one sentence.
 *
 * @param status its status
 * @param certainty how sure
 * @param hearsay whether it rests on "is said to" and the like
 * @param operators the words from which this follows, innermost first
 */
record Outlook(Status status, Certainty certainty, boolean hearsay, List<Operator> operators) {

    /**
     * A noun that nothing governs, but that is dated, has happened when the date is past and is planned when it lies ahead;
     * what is told in the present tense with a date ahead is planned, too: "travels to Oslo May 3-5".
     *
     * @param present whether a verb in the present tense tells it
     */
    Outlook dated(Dating dating, LocalDate today, boolean present) {
        LocalDate end = dating.when().endLatest();
        LocalDate begin = dating.when().beginEarliest();
        if (present && operators.isEmpty() && begin != null && !begin.isBefore(today) && end != null && end.isAfter(today)) {
            return new Outlook(Status.PLANNED, certainty, hearsay, operators);
        }
        if (certainty != Certainty.UNSPECIFIED || end == null || begin == null || !end.isBefore(today) && !begin.isAfter(today)) {
            return this;
        }
        return new Outlook(end.isBefore(today) ? Status.OCCURRED : Status.PLANNED, Certainty.CERTAIN, hearsay, operators);
    }

    /** Whether it lies ahead, so that a date without year means the next one. */
    boolean ahead() {
        return status.isAhead();
    }
}
