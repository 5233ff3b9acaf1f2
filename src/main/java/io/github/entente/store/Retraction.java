package io.github.entente.store;

import java.util.List;

/**
 * What taking out an article takes with it.
 *
 * @param article the article's IRI
 * @param statements how many statements of all graphs go, those that follow from others among them
 * @param gone what no other article and no reference data tells of
 * @param changed events of which other articles tell still, and which are told differently without this one
 */
public record Retraction(String article, long statements, List<Thing> gone, List<Change> changed) {

    public Retraction {
        gone = List.copyOf(gone);
        changed = List.copyOf(changed);
    }

    /**
     * Something that has gone.
     *
     * @param iri its IRI
     * @param label its name
     */
    public record Thing(String iri, String label) {
    }

    /**
     * An event that stays.
     *
     * @param iri the IRI by which it was known
     * @param now the IRI by which it is known without the article; mostly the same
     * @param label its name
     * @param before its status until then, by its local name
     * @param after its status without the article
     */
    public record Change(String iri, String now, String label, String before, String after) {
    }
}
