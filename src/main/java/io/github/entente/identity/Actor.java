package io.github.entente.identity;

import org.jspecify.annotations.Nullable;

/**
 * Somebody's part in an event, as one article tells it.
 *
 * @param role the local name of the role's property
 * @param iri who; a person's is the article's own and tells nothing beyond it
 * @param name the label in the article
 * @param state the IRI of the state behind, if known; a state's own
 * @param person whether it is a person
 */
public record Actor(String role, String iri, String name, @Nullable String state, boolean person) {

    /** One and the same, as far as names and states tell; for a surname alone both must be of one state. */
    boolean same(Actor other) {
        if (!person || !other.person) {
            return iri.equals(other.iri);
        }
        boolean apart = state != null && other.state != null && !state.equals(other.state);
        boolean sureOfState = state != null && state.equals(other.state);
        return !apart && switch (PersonName.of(name).likeness(PersonName.of(other.name))) {
            case EQUAL -> true;
            case SIMILAR, PART -> sureOfState;
            case NONE -> false;
        };
    }
}
