package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.github.entente.base.Span;
import io.github.entente.text.Tokenizer.Word;
import io.github.entente.text.WordLists.Abbreviation;

/** Groups words into sentences. Quotes and brackets that close after the last word belong to it; colons and semicolons do not cut. */
final class SentenceSplitter {

    private static final Set<String> ENDS = Set.of(".", "!", "?", "...");
    private static final Set<String> CLOSERS = Set.of(")", "]", "}", "!", "?");
    private static final Set<String> OPENERS = Set.of("(", "[", "{");

    private final String text;
    private final List<Word> words;

    private SentenceSplitter(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /** The sentences of a stretch of text, each as its words. */
    static List<List<Word>> sentences(String text, Span within) {
        return new SentenceSplitter(text, Tokenizer.words(text, within)).split();
    }

    private List<List<Word>> split() {
        List<List<Word>> sentences = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < words.size(); i++) {
            int after = afterClosers(i + 1);
            if (endsAt(begin, i, after)) {
                sentences.add(List.copyOf(words.subList(begin, after)));
                begin = after;
                i = after - 1;
            }
        }
        if (begin < words.size()) {
            sentences.add(List.copyOf(words.subList(begin, words.size())));
        }
        return sentences;
    }

    private boolean endsAt(int begin, int i, int after) {
        Word word = words.get(i);
        if (after == words.size()) {
            return i == words.size() - 1;
        }
        String next = firstWord(after);
        if (ENDS.contains(word.form())) {
            return !beginsLower(next) && !numbersTheSentence(begin, i);
        }
        return word.abbreviated() && mayEnd(word, next);
    }

    private boolean mayEnd(Word word, String next) {
        Abbreviation kind = WordLists.ABBREVIATIONS.get(word.form().substring(0, word.form().length() - 1));
        return kind != Abbreviation.TITLE && kind != Abbreviation.NUMBER && WordLists.STARTERS.contains(next);
    }

    /** "1." or "a." at the very beginning counts the sentence and is not one. */
    private boolean numbersTheSentence(int begin, int i) {
        return i == begin + 1 && words.get(begin).form().matches("\\d{1,2}|\\p{L}|[ivx]+");
    }

    /** Lower case, but for names such as "al-Abadi". */
    private static boolean beginsLower(String word) {
        return Character.isLowerCase(word.codePointAt(0)) && !word.matches("(?:al|el|ash|as|ad|bin|ibn)-\\p{Lu}.*");
    }

    private String firstWord(int from) {
        int i = from;
        while (i < words.size() - 1 && (OPENERS.contains(words.get(i).form()) || isQuote(i))) {
            i++;
        }
        return words.get(i).form();
    }

    private int afterClosers(int from) {
        int i = from;
        while (i < words.size() && (CLOSERS.contains(words.get(i).form()) || isQuote(i) && closes(i))) {
            i++;
        }
        return i;
    }

    private boolean isQuote(int i) {
        String form = words.get(i).form();
        return form.equals("\"") || form.equals("'");
    }

    /** A quote closes if it stands tight on what comes before it. */
    private boolean closes(int i) {
        int begin = words.get(i).span().begin();
        return "\u201D\u2019\u00BB".indexOf(text.charAt(begin)) >= 0
                || begin > 0 && !Character.isWhitespace(text.charAt(begin - 1)) && "\u201C\u2018\u00AB".indexOf(text.charAt(begin)) < 0
                        && (words.get(i).span().end() == text.length() || !Character.isLetterOrDigit(text.charAt(words.get(i).span().end())));
    }
}
