package io.github.entente.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of {@code key: value} at the top of a file, ended by a blank line; a pair of {@code ---} lines around them, as in
 * Markdown, is allowed. Of the keys {@code title}, {@code publisher}, {@code date} and {@code url} there must be one, or a
 * text that begins with "Q: …" would lose its beginning; any others are tolerated.
 *
 * @param values what is told, keys in lower case
 * @param body all that follows the blank line
 */
record FrontMatter(Map<String, String> values, String body) {

    private static final Set<String> KEYS = Set.of("title", "publisher", "date", "url");
    private static final Pattern BLOCK = Pattern.compile(
            "\\A\\s*?(?<fence>---[^\\S\\n]*\\n)?(?<lines>(?:[A-Za-z][\\w -]{0,40}:(?:[^\\S\\n][^\\n]*)?(?:\\n|\\z))+)(?:---[^\\S\\n]*(?:\\n|\\z)|[^\\S\\n]*\\n|\\z)");
    private static final Pattern QUOTED = Pattern.compile("^([\"'])(.*)\\1$");

    FrontMatter {
        values = Map.copyOf(values);
    }

    /** The front matter of a file, or empty if it has none. */
    static Optional<FrontMatter> of(String content) {
        Matcher block = BLOCK.matcher(content);
        if (!block.find()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        block.group("lines").lines().forEach(line -> {
            String[] parts = line.split(":", 2);
            values.putIfAbsent(parts[0].strip().toLowerCase(Locale.ROOT), QUOTED.matcher(parts[1].strip()).replaceAll("$2"));
        });
        return Optional.of(new FrontMatter(values, content.substring(block.end())))
                .filter(front -> front.values.keySet().stream().anyMatch(KEYS::contains));
    }

    /** What a key tells; empty if it is missing or has no value. */
    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
    }
}
