package io.github.entente.mention;

import io.github.entente.base.Span;

/**
 * A name that has been told whose it is.
 *
 * @param tree its sentence
 * @param span its words, or the part of a word ("U.S." in "U.S.-ROK")
 * @param first its first token
 * @param last its last token
 * @param kind how it names
 * @param entity what it names
 */
record Found(Tree tree, Span span, int first, int last, Mention.Kind kind, Entity entity) {

    static Found of(Tree tree, int first, int last, Entity entity) {
        return new Found(tree, tree.span(first, last), first, last, Mention.Kind.NAME, entity);
    }

    boolean overlaps(Found other) {
        return tree == other.tree && span.overlaps(other.span);
    }

    String text() {
        return tree.words(first, last);
    }

    Mention mention(Entity named) {
        return new Mention(span, tree.sentence().index(), tree.headOf(first, last), kind, named);
    }
}
