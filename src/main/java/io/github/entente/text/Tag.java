package io.github.entente.text;

import java.util.Map;

/**
 * How likely a word names an event where it stands, and of which kind.
 *
 * @param event how likely it names one, from 0 to 1
 * @param kinds if it does, how likely one of each kind, adding up to 1; kinds by the names under which people annotate
 * @param states if it does, how likely it has each status, adding up to 1; by the names of statuses in the ontology
 */
public record Tag(double event, Map<String, Double> kinds, Map<String, Double> states) {

    public Tag {
        kinds = Map.copyOf(kinds);
        states = Map.copyOf(states);
    }
}
