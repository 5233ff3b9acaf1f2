package io.github.entente.ontology.reference;

import org.jspecify.annotations.Nullable;

/**
 * A run of words of one look.
 *
 * @param text the words
 * @param href where they lead, if anywhere
 * @param code whether they are a name or other code
 */
record Inline(String text, @Nullable String href, boolean code) {

    static Inline words(String text) {
        return new Inline(text, null, false);
    }

    static Inline link(Term term) {
        return new Inline(term.shortName(), term.href(), true);
    }
}
