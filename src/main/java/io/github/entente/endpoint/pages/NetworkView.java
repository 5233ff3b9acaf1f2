package io.github.entente.endpoint.pages;

import java.util.List;

/**
 * Who meets whom.
 *
 * @param kind {@code people} or {@code states}
 * @param status of which status the meetings are
 * @param ties the most frequent first
 * @param total how many ties there are in all
 * @param question the question of the library by which this was asked
 */
record NetworkView(String kind, Choice status, List<Tie> ties, int total, String question) {

    NetworkView {
        ties = List.copyOf(ties);
    }
}
