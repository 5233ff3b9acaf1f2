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
    private static final Pattern FIELD = Pattern.compile("(?<key>[A-Za-z][\\w -]{0,40}):(?:\\s+(?<value>.*))?");
    private static final String FENCE = "---";
    private static final Pattern QUOTED = Pattern.compile("^([\"'])(.*)\\1$");

    FrontMatter {
        values = Map.copyOf(values);
    }

    /** The front matter of a file, or empty if it has none. */
    static Optional<FrontMatter> of(String content) {
        Map<String, String> values = new HashMap<>();
        int at = content.length() - content.stripLeading().length();
        boolean fenced = content.startsWith(FENCE + "\n", at);
        at += fenced ? FENCE.length() + 1 : 0;
        boolean ended = false;
        while (!ended && at < content.length()) {
            int end = content.indexOf('\n', at) < 0 ? content.length() : content.indexOf('\n', at);
            String line = content.substring(at, end);
            at = Math.min(end + 1, content.length());
            ended = fenced ? line.stripTrailing().equals(FENCE) : line.isBlank();
            if (!ended && !tells(line, values) && !fenced) {
                return Optional.empty();
            }
        }
        boolean complete = ended || !fenced;
        return complete && values.keySet().stream().anyMatch(KEYS::contains) ? Optional.of(new FrontMatter(values, content.substring(at))) : Optional.empty();
    }

    /** Takes what the line tells; of a key told twice the first counts. */
    private static boolean tells(String line, Map<String, String> values) {
        Matcher field = FIELD.matcher(line);
        if (!field.matches()) {
            return false;
        }
        String value = field.group("value") == null ? "" : field.group("value").strip();
        values.putIfAbsent(field.group("key").strip().toLowerCase(Locale.ROOT), QUOTED.matcher(value).replaceAll("$2"));
        return true;
    }

    /** What a key tells; empty if it is missing or has no value. */
    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
    }
}
