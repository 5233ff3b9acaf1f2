package io.github.entente.identity;

import java.util.List;

/**
 * Where an event takes place.
 *
 * @param iri the place
 * @param around the places that it lies in
 * @param country whether it is a whole country
 */
public record Place(String iri, List<String> around, boolean country) {

    public Place {
        around = List.copyOf(around);
    }

    /** Whether one lies in the other, or both are one. */
    boolean fits(Place other) {
        return iri.equals(other.iri) || around.contains(other.iri) || other.around.contains(iri);
    }
}
