package io.github.entente.text;

import java.time.LocalDate;
import java.util.List;

import io.github.entente.article.Article;
import io.github.entente.text.emory.EmoryParser;

/** For tests: text parsed with the real parser, whose models are loaded once for all tests of a run. */
public final class ParsedText {

    private static final class Loaded {
        private static final Parser PARSER = EmoryParser.load(progress -> { });
    }

    private ParsedText() {
    }

    /** The parser that all tests share. */
    public static Parser parser() {
        return Loaded.PARSER;
    }

    /** An article of these words, without a title that they could repeat, read without times. */
    public static Text of(String words) {
        return new TextReader(parser(), (sentence, anchor) -> List.of(), Tagger.NONE, StateNames.NONE).read(article("", words));
    }

    /** The one sentence of these words. */
    public static Sentence sentence(String words) {
        List<Sentence> sentences = of(words).sentences();
        if (sentences.size() != 1) {
            throw new IllegalArgumentException("not one sentence but " + sentences.size() + ": " + words);
        }
        return sentences.getFirst();
    }

    static Article article(String title, String words) {
        return new Article("2026-01-21-test", title, "Test", LocalDate.of(2026, 1, 21), null, words);
    }
}
