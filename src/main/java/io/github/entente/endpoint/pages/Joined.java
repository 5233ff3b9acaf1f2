package io.github.entente.endpoint.pages;

import java.util.List;

/**
 * Why descriptions of two articles are taken for one event.
 *
 * @param join the statement that they are
 * @param grounds what speaks for it, in words
 * @param score how much, from 0 to 1
 * @param articles the articles, the older first
 */
record Joined(Thing join, String grounds, String score, List<Listed> articles) {

    Joined {
        articles = List.copyOf(articles);
    }

    /** @param rows those of one join: one for each article */
    static Joined of(List<Row> rows) {
        Row first = rows.getFirst();
        return new Joined(first.thing("join"), first.text("grounds"), first.text("score"), rows.stream().map(Listed::of).toList());
    }
}
