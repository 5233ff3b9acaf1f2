package io.github.entente.text.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.entente.base.Span;

/** Cuts tokens into the words that the rules know: "20-23" into three, "3:30pm" into two, "Jan." kept whole. */
final class Cutter {

    private static final Pattern PIECE = Pattern.compile(
            "\\d+(?:[.,:]\\d+)*(?:(?:st|nd|rd|th|'?s)(?![A-Za-z]))?|\\p{L}+(?:\\.\\p{L}+)*\\.?|'\\p{L}+|--|.", Pattern.DOTALL);

    private final Words table;
    private final List<Word> words = new ArrayList<>();
    private boolean telling;

    Cutter(Words table) {
        this.table = table;
    }

    /**
     * @param form the token with plain quotes and dashes
     * @param span its place; where it is not as long as the form, the token is left whole
     */
    void add(String form, Span span) {
        if (form.equals(".") && joinsAbbreviation(span)) {
            return;
        }
        if (form.length() != span.length() || form.chars().allMatch(Character::isLetter)) {
            append(form, span);
            return;
        }
        Matcher pieces = PIECE.matcher(form);
        while (pieces.find()) {
            cut(pieces.group(), span.begin() + pieces.start());
        }
    }

    /** The words so far, or none where no word among them tells a time. */
    List<Word> words() {
        return telling ? List.copyOf(words) : List.of();
    }

    private void cut(String piece, int begin) {
        int end = begin + piece.length();
        boolean dotted = piece.length() > 1 && piece.endsWith(".") && !table.knows(piece);
        append(dotted ? piece.substring(0, piece.length() - 1) : piece, new Span(begin, dotted ? end - 1 : end));
        if (dotted) {
            append(".", new Span(end - 1, end));
        }
    }

    private boolean joinsAbbreviation(Span dot) {
        if (words.isEmpty() || words.getLast().span().end() != dot.begin() || !table.knows(words.getLast().text() + ".")) {
            return false;
        }
        Word last = words.removeLast();
        String capital = Character.toUpperCase(last.text().charAt(0)) + last.text().substring(1) + ".";
        append(capital, last.span().to(dot));
        return true;
    }

    private void append(String form, Span span) {
        if (form.isEmpty()) {
            return;
        }
        String lowerCase = form.toLowerCase(Locale.ROOT);
        Word word = new Word(lowerCase, span, table.classes(form, lowerCase));
        words.add(word);
        telling |= table.tells(word.classes());
    }
}
