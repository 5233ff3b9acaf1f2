package io.github.entente.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.github.entente.identity.EventComparison;
import io.github.entente.identity.EventGrouping;
import io.github.entente.identity.EventProfile;
import io.github.entente.identity.Finding;
import io.github.entente.identity.Grouping;
import io.github.entente.identity.Partition;
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

    Neighborhood(ProfileIndex index, EventComparison comparison, Rulings rulings) {
        this.index = index;
        this.grouping = new EventGrouping(comparison, rulings);
        this.rulings = rulings;
    }

    /** Groups of events, at first none. */
    Partition<EventProfile> partition() {
        return grouping.partition();
    }

    /** Those before an event that may be one with it, the best first. */
    List<Grouping.Edge<EventProfile>> earlier(EventProfile event) {
        return edges(event).stream().filter(edge -> edge.other().equals(event))
                .sorted(Grouping.best(EventProfile.ORDER)).toList();
    }

    /** Those after an event that may be one with it. */
    List<EventProfile> later(EventProfile event) {
        return edges(event).stream().filter(edge -> edge.one().equals(event)).map(Grouping.Edge::other).toList();
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

    Optional<Grouping.Edge<EventProfile>> edge(EventProfile a, EventProfile b) {
        boolean inOrder = EventProfile.ORDER.compare(a, b) < 0;
        EventProfile one = inOrder ? a : b;
        EventProfile other = inOrder ? b : a;
        return grouping.compare(one, other) instanceof Finding.Likely likely && likely.enough() ? Optional.of(new Grouping.Edge<>(one, other, likely)) : Optional.empty();
    }

    /** Those that are no more compared with the same earlier ones as before, since something came between them or has gone from there. */
    Set<EventProfile> parted(Collection<EventProfile> gone, Collection<EventProfile> come) {
        Map<String, List<EventProfile>> left = byKey(gone);
        Map<String, List<EventProfile>> arrived = byKey(come);
        Set<EventProfile> found = new LinkedHashSet<>();
        Stream.concat(left.keySet().stream(), arrived.keySet().stream()).distinct()
                .forEach(key -> found.addAll(parted(block(key), left.getOrDefault(key, List.of()), arrived.getOrDefault(key, List.of()))));
        return found;
    }

    private Map<String, List<EventProfile>> byKey(Collection<EventProfile> events) {
        Map<String, List<EventProfile>> byKey = new TreeMap<>();
        events.forEach(event -> index.keys(event).forEach(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(event)));
        return byKey;
    }

    private List<EventProfile> parted(List<EventProfile> block, List<EventProfile> left, List<EventProfile> arrived) {
        List<EventProfile> stayed = new ArrayList<>(block);
        stayed.removeAll(Set.copyOf(arrived));
        List<EventProfile> was = new ArrayList<>(stayed);
        was.addAll(left);
        was.sort(EventProfile.ORDER);
        EventProfile first = Stream.concat(left.stream(), arrived.stream()).min(EventProfile.ORDER).orElseThrow();
        return stayed.subList(place(first, stayed), stayed.size()).stream().filter(event -> {
            Set<EventProfile> changed = new HashSet<>(before(event, was));
            Set<EventProfile> now = new HashSet<>(before(event, block));
            changed.removeIf(other -> now.remove(other));
            changed.addAll(now);
            return changed.stream().anyMatch(other -> stayed.contains(other) && edge(other, event).isPresent());
        }).toList();
    }

    private static List<EventProfile> before(EventProfile event, List<EventProfile> block) {
        int place = place(event, block);
        return block.subList(Math.max(0, place - NEXT), place);
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
