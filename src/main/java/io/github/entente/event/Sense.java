package io.github.entente.event;

import java.util.Optional;

/**
 * What a word may mean as the name of an event.
 *
 * @param candidate the word, read by one entry
 * @param against what stands beside the word, or does not, so that rules alone would not take it so
 */
record Sense(Candidate candidate, Optional<String> against) {
}
