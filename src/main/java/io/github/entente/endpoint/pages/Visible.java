package io.github.entente.endpoint.pages;

import java.util.regex.Pattern;

/** Text of articles as a page may show it. */
final class Visible {

    /**
     * Characters that turn or hide the text around them: controls, and those of Unicode's bidirectional algorithm (UAX 9) that reach
     * beyond the words which they stand in. Line breaks and tabs are none.
     */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF&&[^\\n\\r\\t]]");

    private Visible() {
    }

    /** The text, with each such character replaced by its number: {@code ⟨U+202E⟩}. */
    static String of(String text) {
        return HIDDEN.matcher(text).replaceAll(match -> "⟨U+%04X⟩".formatted(match.group().codePointAt(0)));
    }
}
