package io.github.entente.text;

import java.util.List;

import io.github.entente.article.Article;

/**
 * Tells of each word how likely it names an event and who takes part in that, by what is known of words in sentences that people annotated.
 *
 * <p>Implementations MUST give the same answer for the same article, whatever came before, and MUST be safe for use by several threads at once.
 */
public interface Tagger {

    /** Knows nothing of any word. */
    Tagger NONE = (article, sentences) -> Tags.NONE;

    /**
     * @param article the article
     * @param sentences its sentences, parsed or not
     */
    Tags tag(Article article, List<Sentence> sentences);
}
