package io.github.entente.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a file holds articles. */
enum Format {
    /** Text, with or without front matter. */
    PLAIN_TEXT {
        @Override
        List<Found> read(String content) {
            return List.of(PlainText.read(content));
        }
    },
    /** One page. */
    HTML {
        @Override
        List<Found> read(String content) {
            return List.of(HtmlPage.read(content));
        }
    },
    /** One article, an array of articles, or a JSON-LD document that holds some. */
    JSON {
        @Override
        List<Found> read(String content) {
            return JsonArticles.read(content);
        }
    },
    /** One JSON article a line. */
    JSON_LINES {
        @Override
        List<Found> read(String content) {
            return JsonArticles.read(content);
        }
    };

    private static final Pattern MARKUP = Pattern.compile("<(?:!doctype\\s+html|html|head|body|article|main|div|p|h1)(?=[\\s>])", Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON_START = Pattern.compile("\\{\\s*[\"}]|\\[\\s*[{\\]]");
    private static final Pattern WHOLE_OBJECT_THEN_NEXT = Pattern.compile("\\{[^\\r\\n]*}[ \\t]*\\r?\\n\\s*\\{");
    private static final Set<String> LINES_ENDINGS = Set.of("jsonl", "ndjson", "jsonlines");
    private static final Set<String> HTML_ENDINGS = Set.of("html", "htm", "xhtml");

    /**
     * Chooses by what the content looks like; its ending decides only where that leaves a choice.
     *
     * @param fileName the file's name with its ending
     * @param head the file's beginning; ASCII characters suffice
     */
    static Format of(String fileName, String head) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String start = head.stripLeading();
        if (LINES_ENDINGS.contains(ending) || WHOLE_OBJECT_THEN_NEXT.matcher(start).lookingAt()) {
            return JSON_LINES;
        }
        if (JSON_START.matcher(start).lookingAt() || ending.startsWith("json")) {
            return JSON;
        }
        boolean page = HTML_ENDINGS.contains(ending) ? MARKUP.matcher(start).find() : start.startsWith("<") && MARKUP.matcher(start).find();
        return page ? HTML : PLAIN_TEXT;
    }

    /**
     * What this format finds.
     *
     * @param content the file's characters; of JSON lines a single line
     */
    abstract List<Found> read(String content);
}
