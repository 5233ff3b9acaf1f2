package io.github.entente.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of an article's words by sentences that people annotated. Safe for several threads. */
public interface Tags {

    /** Nothing. */
    Tags NONE = of(List.of());

    /**
     * A word of the article.
     *
     * @param sentence the number of its sentence
     * @param token its number in the sentence
     */
    record Word(int sentence, int token) {
    }

    /** How likely a word names an event, if that is known. */
    Optional<Tag> tag(Word word);

    /**
     * How likely whatever is named at a word has each part in the event that another word names, each for itself, from 0 to 1.
     *
     * @return nothing where that is not known: the two words stand too far apart
     */
    Map<Part, Double> parts(Word event, Word named);

    /**
     * How likely the events that two words name are each to the other, each for itself, from 0 to 1.
     *
     * @return nothing where that is not known
     */
    Map<Bond, Double> bonds(Word one, Word other);

    /** What is known of words, and nothing of who takes part; for each sentence the tags of its words, by their index. */
    static Tags of(List<Map<Integer, Tag>> sentences) {
        List<Map<Integer, Tag>> known = List.copyOf(sentences);
        return new Tags() {
            @Override
            public Optional<Tag> tag(Word word) {
                return word.sentence() < known.size() ? Optional.ofNullable(known.get(word.sentence()).get(word.token())) : Optional.empty();
            }

            @Override
            public Map<Part, Double> parts(Word event, Word named) {
                return Map.of();
            }

            @Override
            public Map<Bond, Double> bonds(Word one, Word other) {
                return Map.of();
            }
        };
    }
}
