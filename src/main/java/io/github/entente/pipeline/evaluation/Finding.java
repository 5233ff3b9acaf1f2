package io.github.entente.pipeline.evaluation;

/**
 * Where reader and people differ.
 *
 * @param kind in what
 * @param what the difference in words
 * @param anchor the words that name the event
 * @param sentence the sentence in which they stand
 * @param rule the lexicon entries that fired, or why none did; may be empty
 */
public record Finding(Kind kind, String what, String anchor, String sentence, String rule) {

    /** Kinds of differences; a miss that is not core is {@code MISS_MINOR}. */
    public enum Kind {
        MISS, MISS_MINOR, EXTRA, TYPE, STATUS, TIME, PLACE, PARTICIPANT, SOURCE, RELATION, MERGE, SPLIT
    }
}
