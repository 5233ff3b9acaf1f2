package io.github.entente.event;

import io.github.entente.base.Span;
import io.github.entente.mention.Entity;

/**
 * Somebody's part in an event.
 *
 * @param property the local name of the role's property: {@code participant}, {@code agent}, {@code target}, {@code visitor}, {@code host} …
 * @param entity who
 * @param span the words that say so
 * @param sentence the number of their sentence
 */
public record Role(String property, Entity entity, Span span, int sentence) {
}
