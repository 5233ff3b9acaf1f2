package io.github.entente.event;

import io.github.entente.base.Span;
import io.github.entente.mention.Entity;

/**
 * Where an event takes place, by the words of one sentence.
 *
 * @param place the place
 * @param span the words that say so
 * @param sentence the number of their sentence
 */
public record Location(Entity place, Span span, int sentence) {
}
