package io.github.entente.endpoint.pages;

import io.github.entente.graph.Ent;

/**
 * A sentence on which a statement rests.
 *
 * @param quote its words
 * @param href the place in the page of its article
 * @param article the article
 * @param published when that was published
 */
record Evidence(String quote, String href, Thing article, String published) {

    static Evidence of(Row row) {
        Thing article = row.thing("article");
        return new Evidence(row.text("quote"), place(article, row.raw("sentence")), article, row.text("published"));
    }

    /** Sentences are called by their article and their number in it, and so are the anchors of the article's page. */
    static String place(Thing article, String sentence) {
        return article.href() + "#" + anchor(article, sentence);
    }

    static String anchor(Thing article, String sentence) {
        String own = Ent.ID + "sentence/" + article.local() + "-";
        return sentence.startsWith(own) ? sentence.substring(own.length()) : "";
    }
}
