package io.github.entente.text;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import io.github.entente.article.Article;

/**
 * Tells of each word how likely it names an event, by what is known of words in sentences that people annotated.
 *
 * <p>Implementations MUST give the same answer for the same article, whatever came before, and MUST be safe for use by several threads at once.
 */
public interface Tagger {

    /** Knows nothing of any word. */
    Tagger NONE = (article, sentences) -> Collections.nCopies(sentences.size(), Map.of());

    /**
     * @param article the article
     * @param sentences its sentences, parsed or not
     * @return for each sentence the tags of its words, by their index; none for those of which nothing is known
     */
    List<Map<Integer, Tag>> tag(Article article, List<Sentence> sentences);
}
