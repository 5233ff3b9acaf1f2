package io.github.entente.event;

import io.github.entente.base.Span;
import io.github.entente.base.When;

/**
 * When an event takes place, by the words of one sentence.
 *
 * @param when the time, anchored
 * @param span the words that say so
 * @param sentence the number of their sentence
 */
public record Dating(When when, Span span, int sentence) {
}
