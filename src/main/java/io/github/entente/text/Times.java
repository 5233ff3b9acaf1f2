package io.github.entente.text;

import java.time.LocalDate;
import java.util.List;

/** Finds the time expressions of a sentence. */
public interface Times {

    /**
     * @param sentence a parsed sentence
     * @param anchor the day on which it was published, against which "today" and "last month" are read
     * @return its time expressions in order, none overlapping another
     */
    List<TimeExpression> read(Sentence sentence, LocalDate anchor);
}
