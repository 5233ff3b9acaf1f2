package io.github.entente.text.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.github.entente.article.Article;
import io.github.entente.text.Block;
import io.github.entente.text.Sentence;
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
     * @param sentence the number of its sentence
     * @param token its number in the sentence
     * @param at the place of its first piece in the window
     */
    record Word(int sentence, int token, int at) {
    }

    record Window(long[] pieces, List<Word> words) {
    }

    List<Window> of(Article article, List<Sentence> sentences) {
        List<Integer> title = pieces.cut(article.title()).stream().limit(TITLE).toList();
        List<Window> windows = new ArrayList<>();
        List<Sentence> together = new ArrayList<>();
        int size = 0;
        for (Sentence sentence : sentences.stream().filter(sentence -> sentence.block().kind() != Block.Kind.HEADLINE).toList()) {
            int more = sentence.tokens().stream().mapToInt(token -> pieces.cut(token.form()).size()).sum();
            if (size + more > SIZE && !together.isEmpty()) {
                windows.add(window(title, together));
                together.clear();
                size = 0;
            }
            together.add(sentence);
            size += more;
        }
        if (!together.isEmpty()) {
            windows.add(window(title, together));
        }
        return windows;
    }

    private Window window(List<Integer> title, List<Sentence> sentences) {
        List<Long> all = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        all.add(opens);
        title.forEach(piece -> all.add(piece.longValue()));
        all.add(parts);
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                List<Integer> own = pieces.cut(token.form());
                if (!own.isEmpty() && all.size() + own.size() < LONGEST) {
                    words.add(new Word(sentence.index(), token.index(), all.size()));
                    own.forEach(piece -> all.add(piece.longValue()));
                }
            }
        }
        all.add(parts);
        return new Window(IntStream.range(0, all.size()).mapToLong(all::get).toArray(), words);
    }
}
