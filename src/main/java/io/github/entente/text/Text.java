package io.github.entente.text;

import java.util.List;

import io.github.entente.article.Article;

/**
 * An article with its layout and its sentences parsed.
 *
 * @param article the article
 * @param blocks the page's layout, in order
 * @param sentences the sentences of all blocks, in order
 * @param times the time expressions of all sentences, in order
 */
public record Text(Article article, List<Block> blocks, List<Sentence> sentences, List<TimeExpression> times) {

    public Text {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
        times = List.copyOf(times);
    }
}
