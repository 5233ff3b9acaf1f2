package io.github.entente.event;

import java.util.ArrayList;
import java.util.List;

import io.github.entente.base.Span;

/** Follows quotation marks from sentence to sentence; each further paragraph of one quotation opens with a mark of its own. */
final class Quotation {

    /** Up to so many characters, quotation marks may just set off a term. */
    private static final int TERM = 20;

    private final List<Span> quoted = new ArrayList<>();
    private boolean open;
    private boolean continued;

    /** Goes through a sentence. */
    void read(String sentence) {
        continued = open;
        quoted.clear();
        int begin = open ? 0 : -1;
        for (int i = 0; i < sentence.length(); i++) {
            char mark = sentence.charAt(i);
            boolean toggles = mark == '"';
            if (mark == '\u201C' || toggles && !open) {
                begin = open ? begin : i;
                open = true;
            } else if (open && (mark == '\u201D' || toggles)) {
                quoted.add(new Span(begin, i));
                open = false;
            }
        }
        if (open) {
            quoted.add(new Span(begin, sentence.length()));
        }
        continued = continued && (open || sentence.indexOf('\u201D') >= 0 || sentence.indexOf('"') >= 0);
    }

    /** Whether a quotation is open after what was read. */
    boolean open() {
        return open;
    }

    /** Whether the last sentence stood, from its begin, in a quotation opened before it. */
    boolean continued() {
        return continued;
    }

    /** Whether the last sentence quotes some words at least, and not just a term. */
    boolean any() {
        return quoted.stream().anyMatch(span -> span.length() > TERM);
    }

    /** Whether a place in the last sentence, counted from its begin, stands within quotation marks. */
    boolean holds(int place) {
        return quoted.stream().anyMatch(span -> span.begin() <= place && place < span.end());
    }
}
