package io.github.entente.event;

import io.github.entente.base.Span;

/**
 * How one event bears on another.
 *
 * @param from the id of the event that has the relation
 * @param kind the relation
 * @param to the id of the other event
 * @param span the words that say so: "since", "as part of"
 * @param sentence the number of their sentence
 * @param entry the lexicon entry by which they were read, as its IRI ends
 */
public record Relation(String from, Kind kind, String to, Span span, int sentence, String entry) {

    public enum Kind {
        AFFECTS("affects"), CAUSED_BY("causedBy"), FOLLOWS("follows"), PART_OF("partOf"), PURPOSE("purpose"), IMPLEMENTS("implements");

        private final String property;

        Kind(String property) {
            this.property = property;
        }

        /** The local name of the ontology's property. */
        public String property() {
            return property;
        }
    }
}
