package io.github.entente.endpoint.pages;

/**
 * An article in a list.
 *
 * @param article the article
 * @param publisher who published it
 * @param published on which day
 * @param sample whether it is a sample, whose story is invented
 */
record Listed(Thing article, String publisher, String published, boolean sample) {

    static Listed of(Row row) {
        return new Listed(row.thing("article"), row.text("publisherLabel"), row.text("published"), row.raw("sample").equals("true"));
    }
}
