package io.github.entente.synthetic;

import java.util.ArrayList;
import java.util.List;

import io.github.entente.article.Article;
import io.github.entente.base.Span;
import io.github.entente.mention.Entity;
import io.github.entente.mention.Mention;
import io.github.entente.text.Block;
import io.github.entente.text.Sentence;
import io.github.entente.text.Tagger;
import io.github.entente.text.Text;

/** A text while it is written, with the place of each word that the reader would mark. */
final class Prose {

    private final StringBuilder words = new StringBuilder();
    private final List<Span> sentences = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private int begin;

    Span add(String part) {
        int from = words.length();
        words.append(part);
        return new Span(from, words.length());
    }

    Span name(Entity entity) {
        Span span = add(entity.label());
        mentions.add(new Mention(span, sentence(), 0, Mention.Kind.NAME, entity));
        return span;
    }

    /** The number of the sentence that is being written. */
    int sentence() {
        return sentences.size();
    }

    void endSentence() {
        words.append('.');
        sentences.add(new Span(begin, words.length()));
        words.append(sentences.size() % 3 == 0 ? "\n\n" : " ");
        begin = words.length();
    }

    String words() {
        return words.toString();
    }

    List<Mention> mentions() {
        return mentions;
    }

    Text text(Article article) {
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, words.length()));
        List<Sentence> list = new ArrayList<>();
        for (Span span : sentences) {
            list.add(new Sentence(list.size(), span, block, List.of()));
        }
        return new Text(article, List.of(block), list, List.of(), Tagger.NONE.tag(article, list));
    }
}
