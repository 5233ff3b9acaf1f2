package io.github.entente.event;

/** Follows quotation marks from sentence to sentence; each further paragraph of one quotation opens with a mark of its own. */
final class Quotation {

    private boolean open;
    private boolean continued;

    /** Goes through a sentence. */
    void read(String sentence) {
        continued = open;
        for (int i = 0; i < sentence.length(); i++) {
            switch (sentence.charAt(i)) {
                case '\u201C' -> open = true;
                case '\u201D' -> open = false;
                case '"' -> open = !open;
                default -> {
                }
            }
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
}
