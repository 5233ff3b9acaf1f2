package io.github.entente.text;

import java.util.List;

import io.github.entente.base.Span;

/**
 * A sentence and its dependency tree.
 *
 * @param index its number in the article, from 0
 * @param span its place in the article's text
 * @param block the block that it stands in
 * @param tokens its words in order
 */
public record Sentence(int index, Span span, Block block, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
