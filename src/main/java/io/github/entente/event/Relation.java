package io.github.entente.event;

import io.github.entente.base.Span;
import io.github.entente.text.Bond;

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
        AFFECTS("affects", Bond.AFFECTS), CAUSED_BY("causedBy", Bond.CAUSE), FOLLOWS("follows", Bond.FOLLOWS), PART_OF("partOf", Bond.PART_OF), PURPOSE("purpose", Bond.PURPOSE),
        IMPLEMENTS("implements", Bond.IMPLEMENTS);

        private final String property;
        private final Bond bond;

        Kind(String property, Bond bond) {
            this.property = property;
            this.bond = bond;
        }

        /** What the other is to the one. */
        Bond bond() {
            return bond;
        }

        /** The local name of the ontology's property. */
        public String property() {
            return property;
        }
    }
}
