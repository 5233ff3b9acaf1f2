package io.github.entente.ontology.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words with links and code in them.
 *
 * @param parts in order of reading
 */
record Prose(List<Inline> parts) {

    /** {@code `code`}, {@code [words](address)}, or a name with its prefix. */
    private static final Pattern MARKED = Pattern.compile("`(?<code>[^`]+)`|\\[(?<words>[^\\]]+)]\\((?<address>https?://[^)\\s]+)\\)|(?<name>\\b\\w+:\\w+\\b)");

    Prose {
        parts = List.copyOf(parts);
    }

    /** Text of the ontology or its change log; names that {@code vocabulary} knows become links to their sections. */
    static Prose of(String text, Vocabulary vocabulary) {
        List<Inline> parts = new ArrayList<>();
        Matcher marked = MARKED.matcher(text);
        int end = 0;
        while (marked.find()) {
            if (marked.start() > end) {
                parts.add(Inline.words(text.substring(end, marked.start())));
            }
            parts.add(part(marked, vocabulary));
            end = marked.end();
        }
        if (end < text.length()) {
            parts.add(Inline.words(text.substring(end)));
        }
        return new Prose(parts);
    }

    private static Inline part(Matcher marked, Vocabulary vocabulary) {
        if (marked.group("address") != null) {
            return new Inline(marked.group("words"), marked.group("address"), false);
        }
        String code = marked.group("code") != null ? marked.group("code") : marked.group("name");
        return vocabulary.named(code).map(term -> new Inline(code, term.href(), true))
                .orElseGet(() -> new Inline(code, null, marked.group("code") != null));
    }

    /** The words alone. */
    String text() {
        return parts.stream().map(Inline::text).collect(Collectors.joining());
    }
}
