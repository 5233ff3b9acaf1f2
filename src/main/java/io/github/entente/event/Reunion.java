package io.github.entente.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings together what rules left apart: events of which all that their accounts tell, weighed together, makes it likelier
 * than not that they are one. The likeliest are joined first, by the mean over their pairs of accounts (average linkage).
 */
final class Reunion {

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final TraitWeights weights;
    private final Compatibility compatibility;
    private final Traits traits;
    private final List<Draft> article;
    private final Map<Draft, Integer> places = new IdentityHashMap<>();
    /** The logit of each pair of places, the earlier first; not a number where it was not asked for yet. */
    private final double[][] known;

    /**
     * @param article all accounts of one article, in order
     */
    Reunion(TraitWeights weights, Compatibility compatibility, Traits traits, List<Draft> article) {
        this.weights = weights;
        this.compatibility = compatibility;
        this.traits = traits;
        this.article = article;
        this.known = new double[article.size()][article.size()];
        for (int i = 0; i < article.size(); i++) {
            places.put(article.get(i), i);
            Arrays.fill(known[i], Double.NaN);
        }
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
                sum += pair(Math.min(here, there), Math.max(here, there));
            }
        }
        return sum / (event.size() * other.size());
    }

    private double pair(int earlier, int later) {
        if (Double.isNaN(known[earlier][later])) {
            known[earlier][later] = compatibility.comparable(article.get(earlier), article.get(later)) ? weights.of(traits.of(earlier, later)) : NEVER;
        }
        return known[earlier][later];
    }
}
