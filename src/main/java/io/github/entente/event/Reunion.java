package io.github.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings together what rules left apart: events of which all that their accounts tell, weighed together, makes it likelier
 * than not that they are one. The likeliest are joined first, by the mean over their pairs of accounts (average linkage).
 * Accounts that rules brought together are parted where that is unlikely.
 */
final class Reunion {

    /** What rules bring together is only parted if that is clear. */
    private static final double UNLIKELY = -1;

    private final Likeness likeness;
    private final Map<Draft, Integer> places = new IdentityHashMap<>();

    /**
     * @param article all accounts of one article, in order
     */
    Reunion(Likeness likeness, List<Draft> article) {
        this.likeness = likeness;
        for (int i = 0; i < article.size(); i++) {
            places.put(article.get(i), i);
        }
    }

    /** The events, with accounts apart that rules brought together and that are unlikely to be of one; in their order. */
    List<List<Draft>> apart(List<List<Draft>> events) {
        List<List<Draft>> parted = new ArrayList<>();
        for (List<Draft> event : events) {
            List<Draft> together = new ArrayList<>(event);
            for (Optional<Draft> other = unlikeliest(together); other.isPresent(); other = unlikeliest(together)) {
                Draft parts = other.get();
                together.removeIf(draft -> draft == parts);
                parted.add(List.of(parts));
            }
            parted.add(together);
        }
        parted.sort(Comparator.comparing(event -> places.get(event.getFirst())));
        return parted;
    }

    /** The later account of which it is least likely that it is of one event with the others, if that is unlikely; what one clause tells as the same is not weighed. */
    private Optional<Draft> unlikeliest(List<Draft> event) {
        return event.stream().skip(1).filter(one -> withOthers(one, event) > Likeness.NEVER && withOthers(one, event) < UNLIKELY).min(Comparator.comparingDouble(one -> withOthers(one, event)));
    }

    private double withOthers(Draft one, List<Draft> event) {
        return likely(List.of(one), event.stream().filter(other -> other != one).toList());
    }

    /** The events, those joined that are one, with their accounts in order; a joined one stands where its first account does. */
    Joined of(List<List<Draft>> events) {
        List<List<Draft>> joined = new ArrayList<>(events);
        List<Join> joins = new ArrayList<>();
        for (Optional<Join> join = joinLikeliest(joined); join.isPresent(); join = joinLikeliest(joined)) {
            joins.add(join.get());
        }
        return new Joined(joined, joins);
    }

    /** Joins the two that are likeliest to be one, if there are any. */
    private Optional<Join> joinLikeliest(List<List<Draft>> events) {
        double best = 0;
        int first = 0;
        int second = 0;
        for (int i = 0; i < events.size(); i++) {
            for (int j = i + 1; j < events.size(); j++) {
                double likely = likely(events.get(i), events.get(j));
                if (likely > best) {
                    best = likely;
                    first = i;
                    second = j;
                }
            }
        }
        if (best <= 0) {
            return Optional.empty();
        }
        Join join = new Join(trigger(events.get(first)), trigger(events.get(second)), best);
        List<Draft> event = new ArrayList<>(events.get(first));
        event.addAll(events.remove(second));
        event.sort(Comparator.comparing(places::get));
        events.set(first, event);
        return Optional.of(join);
    }

    private static Trigger trigger(List<Draft> event) {
        return event.getFirst().report().trigger();
    }

    private double likely(List<Draft> event, List<Draft> other) {
        double sum = 0;
        for (Draft one : event) {
            for (Draft two : other) {
                int here = places.get(one);
                int there = places.get(two);
                sum += likeness.of(Math.min(here, there), Math.max(here, there));
            }
        }
        return sum / (event.size() * other.size());
    }
}
