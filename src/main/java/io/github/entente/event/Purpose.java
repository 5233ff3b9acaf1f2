package io.github.entente.event;

import io.github.entente.base.Span;

/**
 * What an event is for, in the article's words.
 *
 * @param words "rebuilding the two nations' cooperative relationship"
 * @param span where they stand
 * @param sentence the number of their sentence
 */
public record Purpose(String words, Span span, int sentence) {
}
