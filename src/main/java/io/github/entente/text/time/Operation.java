package io.github.entente.text.time;

/** Something that rules can do with the values of the words that they matched. */
@FunctionalInterface
interface Operation {

    /** @throws java.time.DateTimeException where the values make no time */
    Object apply(Values values);
}
