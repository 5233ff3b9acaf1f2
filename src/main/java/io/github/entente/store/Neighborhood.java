package io.github.entente.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.github.entente.identity.EventGrouping;
import io.github.entente.identity.EventProfile;
import io.github.entente.identity.Finding;
import io.github.entente.identity.Grouping;
import io.github.entente.identity.Rulings;

/**
 * Who may be one with whom, as far as it concerns some events: all that hang together with them by pairs that score high
 * enough. Serves one change of the store and remembers what it has looked up.
 *
 * <p>Under a key that many events share, each is compared with those next to it by day of publication only (the sorted
 * neighborhood of Hernández and Stolfo, 1995), so that a popular key costs no more than a rare one.
 */
final class Neighborhood {

    private static final int NEXT = 24;

    private final ProfileIndex index;
    private final EventGrouping grouping;
    private final Rulings rulings;
    private final Map<String, List<EventProfile>> blocks = new HashMap<>();
    private final Map<String, List<Grouping.Edge<EventProfile>>> edges = new HashMap<>();

    Neighborhood(ProfileIndex index, EventGrouping grouping, Rulings rulings) {
        this.index = index;
        this.grouping = grouping;
        this.rulings = rulings;
    }

    /** All events that hang together with these, these among them. */
    Set<EventProfile> reach(Collection<EventProfile> events) {
        Set<EventProfile> reached = new LinkedHashSet<>();
        Deque<EventProfile> open = new ArrayDeque<>(events);
        while (!open.isEmpty()) {
            EventProfile event = open.remove();
            if (reached.add(event)) {
                edges(event).forEach(edge -> open.add(edge.one().equals(event) ? edge.other() : edge.one()));
            }
        }
        return reached;
    }

    /** Groups events which hang together with no others. */
    List<Grouping.Group<EventProfile>> groups(Collection<EventProfile> events) {
        Map<Rulings.Pair, Grouping.Edge<EventProfile>> pairs = new LinkedHashMap<>();
        events.forEach(event -> edges(event).forEach(edge -> pairs.put(Rulings.Pair.of(edge.one().iri(), edge.other().iri()), edge)));
        return grouping.group(List.copyOf(events), List.copyOf(pairs.values()));
    }

    /** Every event that an event is compared with. */
    Collection<EventProfile> candidates(EventProfile event) {
        Map<String, EventProfile> found = new TreeMap<>();
        for (String key : index.keys(event)) {
            near(event, block(key)).forEach(other -> found.put(other.iri(), other));
        }
        rulings.merges().stream().filter(pair -> pair.has(event.iri()))
                .forEach(pair -> index.find(pair.one().equals(event.iri()) ? pair.other() : pair.one()).ifPresent(other -> found.put(other.iri(), other)));
        found.remove(event.iri());
        return found.values();
    }

    /** What comes of comparing two, decisions of people included. */
    Finding compare(EventProfile a, EventProfile b) {
        boolean inOrder = EventProfile.ORDER.compare(a, b) < 0;
        return inOrder ? grouping.compare(a, b) : grouping.compare(b, a);
    }

    private List<Grouping.Edge<EventProfile>> edges(EventProfile event) {
        return edges.computeIfAbsent(event.iri(), any -> candidates(event).stream().flatMap(other -> edge(event, other).stream()).toList());
    }

    private List<Grouping.Edge<EventProfile>> edge(EventProfile a, EventProfile b) {
        boolean inOrder = EventProfile.ORDER.compare(a, b) < 0;
        EventProfile one = inOrder ? a : b;
        EventProfile other = inOrder ? b : a;
        return grouping.compare(one, other) instanceof Finding.Likely likely && likely.enough() ? List.of(new Grouping.Edge<>(one, other, likely)) : List.of();
    }

    /** Those who were compared before something came between them, or will be now that it has gone. */
    List<EventProfile> parted(EventProfile between) {
        List<EventProfile> found = new ArrayList<>();
        for (String key : index.keys(between)) {
            List<EventProfile> block = block(key);
            int after = block.contains(between) ? place(between, block) + 1 : place(between, block);
            int before = place(between, block) - 1;
            for (int i = 0; i < NEXT; i++) {
                int one = before - i;
                int other = after + NEXT - 1 - i;
                if (one >= 0 && other < block.size() && !edge(block.get(one), block.get(other)).isEmpty()) {
                    found.add(block.get(one));
                    found.add(block.get(other));
                }
            }
        }
        return found;
    }

    private static List<EventProfile> near(EventProfile event, List<EventProfile> block) {
        int place = place(event, block);
        return block.subList(Math.max(0, place - NEXT), Math.min(block.size(), place + NEXT + 1));
    }

    private static int place(EventProfile event, List<EventProfile> block) {
        int at = Collections.binarySearch(block, event, EventProfile.ORDER);
        return at < 0 ? -at - 1 : at;
    }

    private List<EventProfile> block(String key) {
        return blocks.computeIfAbsent(key, any -> {
            List<EventProfile> block = new ArrayList<>();
            index.under(key).forEach(event -> index.find(event).ifPresent(block::add));
            block.sort(EventProfile.ORDER);
            return block;
        });
    }
}
