package io.github.entente.identity;

import java.util.List;

/**
 * An event that a decision acts upon.
 *
 * @param type the local name of its class
 * @param actors who takes part in it
 * @param states the IRIs of the states that it involves
 */
public record Affected(String type, List<Actor> actors, List<String> states) {

    public Affected {
        actors = List.copyOf(actors);
        states = List.copyOf(states);
    }
}
