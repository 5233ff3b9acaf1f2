package io.github.entente.event;

import java.util.List;

/**
 * Accounts by event.
 *
 * @param events the accounts of each event, in order
 * @param joins those among them that were weighed and joined
 */
record Joined(List<List<Draft>> events, List<Join> joins) {
}
