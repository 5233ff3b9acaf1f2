package io.github.entente.text;

import java.time.LocalDate;
import java.util.List;

/**
 * Finds the words of a sentence that tell a time.
 *
 * <p>Implementations MUST give the same answer for the same sentence and date, whatever came before, and MUST be safe for use
 * by several threads at once.
 */
public interface Times {

    /**
     * @param sentence a sentence, of whose tokens only {@code span} and {@code form} are read
     * @param anchor the article's date, against which "last November" is read
     * @return its time expressions in order, none overlapping another; empty where it names no time
     */
    List<TimeExpression> read(Sentence sentence, LocalDate anchor);
}
