package io.github.entente.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text file: front matter and a blank line before the body, or the body alone, which may begin with a headline, a date
 * line, or a photo's credit and caption. The body is kept as it stands, since every offset counts in it.
 */
final class PlainText {

    private static final int LONGEST_HEADLINE = 160;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;,][\"'”’)]*$");

    private PlainText() {
    }

    static Found read(String content) {
        Optional<FrontMatter> told = FrontMatter.of(content);
        String text = withoutOuterBlankLines(told.map(FrontMatter::body).orElse(content));
        return new Found.Draft("",
                told.map(front -> front.value("title")).orElseGet(() -> headline(text)).orElse(null),
                told.flatMap(front -> front.value("publisher")).or(() -> CreditLine.publisher(text)).orElse(null),
                told.flatMap(front -> front.value("date")).or(() -> DateLine.in(text)).orElse(null),
                told.flatMap(front -> front.value("url")).orElse(null),
                text);
    }

    private static String withoutOuterBlankLines(String body) {
        String ended = body.stripTrailing();
        int firstWord = ended.length() - ended.stripLeading().length();
        return ended.substring(ended.lastIndexOf('\n', Math.max(firstWord - 1, 0)) + 1);
    }

    /** The first line, where it stands alone above the text and is neither a sentence nor a line about date or photo. */
    private static Optional<String> headline(String text) {
        List<String> lines = text.lines().limit(2).map(String::strip).toList();
        return lines.stream().findFirst()
                .filter(line -> lines.size() == 2 && lines.get(1).isEmpty())
                .filter(line -> line.length() <= LONGEST_HEADLINE && !SENTENCE_END.matcher(line).find())
                .filter(line -> PublicationDate.dayIn(line).isEmpty() && CreditLine.publisher(line).isEmpty());
    }
}
