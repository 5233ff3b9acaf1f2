package io.github.entente.store;

/**
 * One version of an article in place of another at the same address.
 *
 * @param older the IRI of the version that is no longer kept
 * @param newer the IRI of the one that is
 */
public record Replacement(String older, String newer) {
}
