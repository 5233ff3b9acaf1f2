package io.github.entente.text;

import java.util.List;
import java.util.Optional;

import io.github.entente.article.Article;

/**
 * An article with its layout and its sentences parsed.
 *
 * @param article the article
 * @param blocks the page's layout, in order
 * @param sentences the sentences of all blocks, in order
 * @param times the time expressions of all sentences, in order
 * @param tags how likely its words name events, and who takes part in those
 */
public record Text(Article article, List<Block> blocks, List<Sentence> sentences, List<TimeExpression> times, Tags tags) {

    public Text {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
        times = List.copyOf(times);
    }

    /** How likely a word names an event, if that is known. */
    public Optional<Tag> tag(Sentence sentence, Token word) {
        return tags.tag(new Tags.Word(sentence.index(), word.index()));
    }
}
