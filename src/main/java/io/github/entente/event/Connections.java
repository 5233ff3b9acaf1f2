package io.github.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.github.entente.base.Rejected;
import io.github.entente.base.Taxonomy;
import io.github.entente.event.Relation.Kind;
import io.github.entente.text.Bond;
import io.github.entente.text.Text;

/**
 * Weighs what rules say of how the events of an article bear on each other against what annotated articles make likely: a logistic regression, with the weights of
 * {@code ontology/reading/relations.csv}.
 */
final class Connections {

    static final String FILE = "/ontology/reading/relations.csv";
    /** The lexicon's entry for what no rule tells. */
    static final String RULE = "likely-relation";

    /** Below even odds, since either end may be read wrongly, and a relation that is missing is as bad as a wrong one: by this F1 is best. */
    private static final double LIKELY = -1;
    /** What rules tell is only dropped if that is clear. */
    private static final double UNLIKELY = -3;

    private final Text text;
    private final Taxonomy taxonomy;
    private final Bonds bonds;
    private final Weighing<Linker.Link> weighing;

    Connections(Text text, Taxonomy taxonomy, Bonds bonds, TraitWeights weights) {
        this.text = text;
        this.taxonomy = taxonomy;
        this.bonds = bonds;
        this.weighing = new Weighing<>(weights);
    }

    Weighing<Linker.Link> weighing() {
        return weighing;
    }

    /** A relation, and how likely it is, in logits. */
    private record Weighted(Linker.Link link, double weight) {
    }

    /**
     * What rules tell without what is unlikely, and whatever else is likely.
     *
     * @param links what rules tell
     */
    List<Linker.Link> weighed(List<List<Draft>> events, List<Linker.Link> links, List<Rejected> rejected) {
        Map<List<Integer>, Map<Kind, Linker.Link>> told = told(events, links);
        List<List<Map<Bond, Double>>> likely = events.stream().map(from -> events.stream().map(to -> from == to ? Map.<Bond, Double>of() : bonds.of(from, to)).toList()).toList();
        List<Linker.Link> kept = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            int from = i;
            List<EventPair> pairs = IntStream.range(0, events.size()).filter(to -> to != from).mapToObj(to -> new EventPair(events.get(from), events.get(to),
                    told.getOrDefault(List.of(from, to), Map.of()), told.getOrDefault(List.of(to, from), Map.of()), likely.get(from).get(to), likely.get(to).get(from))).toList();
            for (EventPair pair : pairs) {
                if (pair.likely().isEmpty()) {
                    kept.addAll(pair.told().values());
                } else if (pair.worthWeighing()) {
                    kept.addAll(weighed(pair, pairs, rejected));
                }
            }
        }
        return kept;
    }

    /** What rules tell first of each two events, by their places. */
    private static Map<List<Integer>, Map<Kind, Linker.Link>> told(List<List<Draft>> events, List<Linker.Link> links) {
        Map<Draft, Integer> places = new IdentityHashMap<>();
        for (int place = 0; place < events.size(); place++) {
            for (Draft draft : events.get(place)) {
                places.put(draft, place);
            }
        }
        Map<List<Integer>, Map<Kind, Linker.Link>> told = new HashMap<>();
        for (Linker.Link link : links) {
            Integer from = places.get(link.from());
            Integer to = places.get(link.to());
            if (from != null && to != null) {
                told.computeIfAbsent(List.of(from, to), pair -> new EnumMap<>(Kind.class)).putIfAbsent(link.kind(), link);
            }
        }
        return told;
    }

    /** All that rules tell of two events and that is not unlikely; if that is nothing, the likeliest. */
    private List<Linker.Link> weighed(EventPair pair, List<EventPair> all, List<Rejected> rejected) {
        List<Linker.Link> kept = new ArrayList<>();
        List<Weighted> open = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Linker.Link told = pair.told().get(kind);
            Linker.Link link = told == null ? pair.link(kind, bonds, RULE) : told;
            double weight = weighing.of(link.from(), link, pair.traits(told, link, all, taxonomy));
            if (told == null) {
                open.add(new Weighted(link, weight));
            } else if (weight >= UNLIKELY) {
                kept.add(told);
            } else {
                rejected.add(new Rejected("relation", told.cue(), told.cue().in(text.article().text()), TraitWeights.reason("a one has " + kind.property() + " such another", weight)));
            }
        }
        if (kept.isEmpty()) {
            open.stream().max(Comparator.comparingDouble(Weighted::weight)).filter(one -> one.weight > LIKELY).map(Weighted::link).ifPresent(kept::add);
        }
        return kept;
    }
}
