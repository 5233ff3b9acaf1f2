package io.github.entente.text;

import java.util.List;

/**
 * Finds word classes, lemmas, names and dependencies of one sentence.
 *
 * <p>Implementations MUST give the same answer for the same words, whatever came before, and MUST be safe for use by
 * several threads at once.
 */
public interface Parser {

    /**
     * @param words a sentence's tokens, of which only {@code index}, {@code span} and {@code form} are filled in
     * @return the same tokens, complete
     */
    List<Token> parse(List<Token> words);
}
