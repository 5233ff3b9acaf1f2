package io.github.entente.text.encoder;

import java.util.ArrayList;
import java.util.List;

import io.github.entente.article.Article;
import io.github.entente.text.Block;
import io.github.entente.text.Sentence;
import io.github.entente.text.Tags;
import io.github.entente.text.Token;

/** Cuts an article into what the language model reads at a time: whole sentences, after the title. */
final class Windows {

    /** So many pieces the sentences of a window have, unless one alone has more. */
    private static final int SIZE = 180;
    private static final int TITLE = 30;
    /** The model knows no place beyond it. */
    private static final int LONGEST = 510;

    private final WordPieces pieces;
    private final long opens;
    private final long parts;

    Windows(WordPieces pieces) {
        this.pieces = pieces;
        this.opens = pieces.number("[CLS]");
        this.parts = pieces.number("[SEP]");
    }

    /**
     * A word in a window.
     *
     * @param word which one it is in the article
     * @param at the place of its first piece in the window
     */
    record Word(Tags.Word word, int at) {
    }

    record Window(long[] pieces, List<Word> words) {
    }

    /** A sentence, with the pieces of each of its words. */
    private record Cut(Sentence sentence, List<List<Integer>> words) {

        int size() {
            return words.stream().mapToInt(List::size).sum();
        }
    }

    List<Window> of(Article article, List<Sentence> sentences) {
        List<Integer> title = pieces.cut(article.title()).stream().limit(TITLE).toList();
        List<Window> windows = new ArrayList<>();
        List<Cut> together = new ArrayList<>();
        int size = 0;
        for (Sentence sentence : sentences) {
            if (sentence.block().kind() != Block.Kind.HEADLINE) {
                Cut cut = new Cut(sentence, sentence.tokens().stream().map(token -> pieces.cut(token.form())).toList());
                if (size + cut.size() > SIZE && !together.isEmpty()) {
                    windows.add(window(title, together));
                    together.clear();
                    size = 0;
                }
                together.add(cut);
                size += cut.size();
            }
        }
        if (!together.isEmpty()) {
            windows.add(window(title, together));
        }
        return windows;
    }

    private Window window(List<Integer> title, List<Cut> sentences) {
        List<Long> all = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        all.add(opens);
        title.forEach(piece -> all.add(piece.longValue()));
        all.add(parts);
        for (Cut cut : sentences) {
            for (Token token : cut.sentence.tokens()) {
                List<Integer> own = cut.words.get(token.index());
                if (!own.isEmpty() && all.size() + own.size() < LONGEST) {
                    words.add(new Word(new Tags.Word(cut.sentence.index(), token.index()), all.size()));
                    own.forEach(piece -> all.add(piece.longValue()));
                }
            }
        }
        all.add(parts);
        return new Window(all.stream().mapToLong(Long::longValue).toArray(), words);
    }
}
