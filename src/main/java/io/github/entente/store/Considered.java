package io.github.entente.store;

import io.github.entente.identity.Finding;

/**
 * Something with which an event was compared, and is not one.
 *
 * @param iri the other's IRI in use
 * @param label what it is called
 * @param score how much speaks for it, 0 to 1; 0 where something excludes it
 * @param reason why it was not joined, or what speaks for it
 */
public record Considered(String iri, String label, double score, String reason) {

    /** Why they are not one, as a phrase. */
    public String why() {
        return score == 0 ? reason : score < Finding.ENOUGH ? score + " is not enough: " + reason
                : score + " would be enough, but another report of the one excludes the other: " + reason;
    }
}
