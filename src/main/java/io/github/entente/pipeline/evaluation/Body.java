package io.github.entente.pipeline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.entente.base.Span;

/**
 * The part of a file in which annotations count: all that follows its first blank line.
 *
 * @param text the words
 * @param starts where its sentences begin, as a simple rule has it that annotators and scorers share, and the end
 */
record Body(String text, List<Integer> starts) {

    private static final String BLANK_LINE = "\n\n";
    private static final Pattern BREAK = Pattern.compile("(?U)(?<=[.!?])[\"”’)]*\\s+(?=[A-Z“\"(])|\n+");

    Body {
        starts = List.copyOf(starts);
    }

    /** The body of a file's content; empty if it has no blank line. */
    static Optional<Body> of(String content) {
        String lines = content.replace("\r\n", "\n").replace('\r', '\n');
        int head = lines.indexOf(BLANK_LINE);
        return head < 0 ? Optional.empty() : Optional.of(ofText(lines.substring(head + BLANK_LINE.length())));
    }

    static Body ofText(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        Matcher end = BREAK.matcher(text);
        while (end.find()) {
            starts.add(end.end());
        }
        starts.add(text.length() + 1);
        return new Body(text, starts);
    }

    /** The number of the sentence that holds a char. */
    int sentence(int at) {
        for (int i = 0; i + 1 < starts.size(); i++) {
            if (starts.get(i) <= at && at < starts.get(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** The sentence that holds a char, on one line. */
    String sentenceAt(int at) {
        int number = Math.max(0, sentence(at));
        return text.substring(starts.get(number), Math.min(text.length(), starts.get(number + 1))).strip().replaceAll("\\s+", " ");
    }

    /** The chars from one code point to another; empty if there are not so many. */
    Optional<Span> span(int beginPoint, int endPoint) {
        return endPoint > text.codePointCount(0, text.length()) ? Optional.empty()
                : Optional.of(new Span(text.offsetByCodePoints(0, beginPoint), text.offsetByCodePoints(0, endPoint)));
    }

    /** The same words counted in code points. */
    Span points(Span chars) {
        int begin = text.codePointCount(0, chars.begin());
        return new Span(begin, begin + text.codePointCount(chars.begin(), chars.end()));
    }

    /** How many chars are to be added to a place in what was read so that it becomes a place here; empty if neither holds the other. */
    OptionalInt offsetOf(String read) {
        int within = text.indexOf(read);
        if (within >= 0) {
            return OptionalInt.of(within);
        }
        String core = text.strip();
        int around = read.indexOf(core);
        return around < 0 ? OptionalInt.empty() : OptionalInt.of(text.indexOf(core) - around);
    }
}
