package io.github.entente.text;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Finds the time expressions of a sentence. */
public interface Times {

    /**
     * @param sentence a parsed sentence
     * @param anchor the day on which it was published, against which "today" and "last month" are read
     * @return its time expressions in order, none overlapping another
     */
    List<TimeExpression> read(Sentence sentence, LocalDate anchor);

    /**
     * The same for a sentence to which another day was told before, for "the same day" and "the following day".
     *
     * @param told the day that the sentences before told last, or null
     */
    default List<TimeExpression> read(Sentence sentence, LocalDate anchor, @Nullable TimeExpression told) {
        return read(sentence, anchor);
    }
}
