package io.github.entente.event;

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

    /** Whether it lies ahead, so that a date without year means the next one. */
    boolean ahead() {
        return status == Status.PLANNED || status == Status.PROPOSED;
    }
}
