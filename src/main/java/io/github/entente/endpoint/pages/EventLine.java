package io.github.entente.endpoint.pages;

/**
 * An event in a list.
 *
 * @param event the event
 * @param status its status
 * @param period when, by its bounds
 * @param dateText when, in an article's words
 * @param parts by which roles it is listed here
 */
record EventLine(Thing event, Thing status, Period period, String dateText, String parts) {

    static EventLine of(Row row) {
        return new EventLine(row.thing("event"), row.thing("status"), Period.of(row), row.text("dateText"), row.text("parts"));
    }
}
