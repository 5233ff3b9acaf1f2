package io.github.entente.event;

import io.github.entente.base.Span;

/**
 * The word or two that name an event.
 *
 * @param span the words: "visit", "refueling support"
 * @param sentence the number of their sentence
 * @param token the index of their head word in that sentence
 * @param entry the lexicon entry by which they were read, as its IRI ends
 */
public record Trigger(Span span, int sentence, int token, String entry) {
}
