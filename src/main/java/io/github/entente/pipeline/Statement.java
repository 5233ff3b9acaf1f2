package io.github.entente.pipeline;

import java.util.List;

/**
 * Something that an article says, with all that it rests on.
 *
 * @param subject the label of what it is said of
 * @param property the local name of the property: {@code status}, {@code visitor}, {@code causedBy}
 * @param value what is said: a label, a status, a time; empty where the words alone tell
 * @param certainty how sure the words are, or empty
 * @param mode on whose word it rests, or empty
 * @param sources who says so, where they are given
 * @param entries the lexicon entries by which it was read
 * @param operators the words that gave status and certainty
 * @param sentences the sentences that say so, in their order
 * @param article the article's IRI
 * @param title its headline
 * @param publisher who published it
 * @param published its day, as year-month-day
 */
public record Statement(String subject, String property, String value, String certainty, String mode, List<String> sources, List<String> entries,
        List<String> operators, List<String> sentences, String article, String title, String publisher, String published) {
}
