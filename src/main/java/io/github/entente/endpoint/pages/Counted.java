package io.github.entente.endpoint.pages;

/**
 * A thing, and how many there are of what the page counts.
 *
 * @param thing the thing
 * @param count the number
 */
record Counted(Thing thing, int count) {

    static Counted of(Row row, String thing, String count) {
        return new Counted(row.thing(thing), row.number(count));
    }
}
