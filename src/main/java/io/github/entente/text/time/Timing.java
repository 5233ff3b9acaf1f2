package io.github.entente.text.time;

import io.github.entente.base.When;

/** A time as the words give it, before it is known from where they are read. */
@FunctionalInterface
public interface Timing {

    /**
     * @param now the point from which it is read
     * @return the time with its bounds
     * @throws java.time.DateTimeException where there is none: "February 29 last year", "that day" when no day was named
     */
    When when(Moment now);
}
