package io.github.entente.event;

import java.util.List;
import java.util.Optional;

/**
 * An account that an article may give of an event, and what speaks for it.
 *
 * @param draft the account
 * @param against what rules say against it
 * @param traits what is known of it and of its word; none where nothing is known of the word
 * @param weight how likely it is told, in logits; where nothing is known of the word, what rules say counts
 */
record Weighed(Draft draft, Optional<String> against, List<String> traits, double weight) {
}
