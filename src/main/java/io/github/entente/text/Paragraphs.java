package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;

import io.github.entente.base.Span;

/**
 * Finds the paragraphs of a text, whether they are parted by empty lines or each is one line, and whether their lines
 * are broken at a fixed width or not.
 */
final class Paragraphs {

    /** Nobody breaks running text narrower or wider than this; lines beyond are paragraphs. */
    private static final int NARROWEST = 50;
    private static final int WIDEST = 110;

    private final String text;

    private Paragraphs(String text) {
        this.text = text;
    }

    /** The paragraphs in order, without the white space around them. */
    static List<Span> of(String text) {
        return new Paragraphs(text).join();
    }

    private List<Span> join() {
        List<Span> joined = new ArrayList<>();
        List<Span> group = new ArrayList<>();
        int begin = 0;
        while (begin <= text.length()) {
            int end = text.indexOf('\n', begin) < 0 ? text.length() : text.indexOf('\n', begin);
            Span line = stripped(begin, end);
            if (line.length() == 0) {
                joinGroup(group, joined);
                group.clear();
            } else {
                group.add(line);
            }
            begin = end + 1;
        }
        joinGroup(group, joined);
        return joined;
    }

    private void joinGroup(List<Span> group, List<Span> joined) {
        int width = group.stream().mapToInt(Span::length).max().orElse(0);
        for (int i = 0; i < group.size(); i++) {
            Span line = group.get(i);
            if (i > 0 && continues(group.get(i - 1), line, width, group.size())) {
                joined.add(joined.removeLast().to(line));
            } else {
                joined.add(line);
            }
        }
    }

    /** Whether the break between two lines is there for the width only: the first word of the next would not have fitted. */
    private boolean continues(Span line, Span next, int width, int lines) {
        if (BlockKinds.isListItem(next.in(text))) {
            return false;
        }
        if (goesOn(line.in(text), text.codePointAt(next.begin()))) {
            return true;
        }
        if (width < NARROWEST || width > WIDEST || line.length() < NARROWEST) {
            return false;
        }
        boolean full = line.length() + 1 + firstWord(next).length() > width;
        return full && (lines > 2 || !BlockKinds.endsSentence(line.in(text)) && BlockKinds.endsSentence(next.in(text)));
    }

    /** A line that ends in a comma, or in nothing while the next begins in lower case, was broken by mistake. */
    private static boolean goesOn(String line, int next) {
        return line.endsWith(",") || !BlockKinds.endsSentence(line) && Character.isLowerCase(next);
    }

    private String firstWord(Span line) {
        return line.in(text).split("\\s", 2)[0];
    }

    private Span stripped(int begin, int end) {
        int first = begin;
        int last = end;
        while (first < last && blank(text.charAt(first))) {
            first++;
        }
        while (last > first && blank(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
