package io.github.entente.text;

import io.github.entente.base.Span;

/**
 * A piece of the page's layout. No sentence runs from one block into the next.
 *
 * @param kind what it is on the page; only paragraphs and list items tell events, the others give context
 * @param span where it stands
 */
public record Block(Kind kind, Span span) {

    public enum Kind {
        HEADLINE, BYLINE, DATELINE, CREDIT, CAPTION, HEADING, PARAGRAPH, LIST_ITEM
    }

    /** Whether its sentences are read for events. */
    public boolean tells() {
        return kind == Kind.PARAGRAPH || kind == Kind.LIST_ITEM;
    }
}
