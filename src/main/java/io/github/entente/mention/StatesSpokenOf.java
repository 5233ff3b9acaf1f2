package io.github.entente.mention;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which states an article is about, where no sentence joins them: for "both sides" and "the two countries". */
final class StatesSpokenOf {

    private final Discourse discourse;

    StatesSpokenOf(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The states of those who meet, if they are of as many. */
    List<Entity> ofPeople(List<Entity> people, int size) {
        List<Entity> states = people.stream().flatMap(person -> discourse.atlas().stateOf(person).stream()).distinct().toList();
        return states.size() == size ? states : List.of();
    }

    /** The states that the article opens with, in its headline and first sentence. */
    List<Entity> opening(int size) {
        List<Entity> states = discourse.mentions().stream().filter(mention -> mention.sentence() <= 1).map(Mention::entity).filter(Discourse::state).distinct().toList();
        return states.size() == size ? states : List.of();
    }

    /** The states of which, and of whose bodies, the article has spoken so far, if it did so more than once of each and clearly less often of any other. */
    List<Entity> prevailing(Scan scan, int size) {
        Map<Entity, Long> times = discourse.mentions().stream().filter(mention -> mention.sentence() < scan.number())
                .flatMap(mention -> discourse.atlas().stateOf(mention.entity()).stream()).collect(Collectors.groupingBy(state -> state, LinkedHashMap::new, Collectors.counting()));
        List<Entity> states = times.keySet().stream().sorted(Comparator.comparing(times::get, Comparator.reverseOrder())).limit(size + 1L).toList();
        boolean clear = states.size() == size || states.size() > size && times.get(states.get(size)) * 2 < times.get(states.get(size - 1));
        return clear && times.get(states.get(size - 1)) > 1 ? states.subList(0, size) : List.of();
    }
}
