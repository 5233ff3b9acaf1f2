package io.github.entente.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Accounts by event.
 *
 * @param events the accounts of each event, in order
 * @param joins those among them that were weighed and joined
 */
record Joined(List<List<Draft>> events, List<Join> joins) {

    /** The same events, told by other accounts. */
    Joined with(UnaryOperator<List<Draft>> others) {
        return new Joined(events.stream().map(others).toList(), joins);
    }

    /** Each account with the one that stands in its place in others of the same events. */
    Map<Draft, Draft> to(Joined others) {
        Map<Draft, Draft> instead = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            for (int j = 0; j < events.get(i).size(); j++) {
                instead.put(events.get(i).get(j), others.events.get(i).get(j));
            }
        }
        return instead;
    }
}
