package io.github.entente.event;

import io.github.entente.base.Span;

/**
 * A word that governs a trigger and bears on its status or certainty: a modal, "plan to", "canceled", "not", "if".
 *
 * @param entry the lexicon entry, as its IRI ends
 * @param span the word
 */
public record Operator(String entry, Span span) {
}
