package io.github.entente.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

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

    static final String RULE = "likely-relation";
    /** Below even odds, since either end may be read wrongly, and a relation that is missing is as bad as a wrong one: by this F1 is best. */
    private static final double LIKELY = -1;
    /** What rules tell is only dropped if that is clear. */
    private static final double UNLIKELY = -3;
    /** Below, nobody weighs what no rule tells. */
    private static final double WORTH_WEIGHING = 0.1;
    private static final int FAR = 4;
    private static final Map<Bond, Steps> STEPS = Arrays.stream(Bond.values()).collect(Collectors.toMap(bond -> bond, bond -> new Steps(bond.term())));
    private static final Steps SAME = new Steps(Bond.SAME.term());

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

    /** Two events of an article, with what rules and annotated articles say of them. */
    private record Pair(List<Draft> from, List<Draft> to, Map<Kind, Linker.Link> told, Map<Kind, Linker.Link> back, Map<Bond, Double> likely, Map<Bond, Double> likelyBack) {

        boolean worthWeighing() {
            return !told.isEmpty() || Arrays.stream(Kind.values()).anyMatch(kind -> likely.getOrDefault(kind.bond(), 0.0) > WORTH_WEIGHING);
        }

        double share(Kind kind) {
            return likely.getOrDefault(kind.bond(), 0.0);
        }
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
        List<Linker.Link> kept = new ArrayList<>();
        for (List<Draft> from : events) {
            List<Pair> pairs = events.stream().filter(to -> to != from).map(to -> new Pair(from, to, between(from, to, links), between(to, from, links), bonds.of(from, to), bonds.of(to, from))).toList();
            for (Pair pair : pairs) {
                if (pair.likely.isEmpty()) {
                    kept.addAll(pair.told.values());
                } else if (pair.worthWeighing()) {
                    kept.addAll(weighed(pair, pairs, rejected));
                }
            }
        }
        return kept;
    }

    private static Map<Kind, Linker.Link> between(List<Draft> from, List<Draft> to, List<Linker.Link> links) {
        Map<Kind, Linker.Link> told = new EnumMap<>(Kind.class);
        links.stream().filter(link -> from.stream().anyMatch(draft -> draft == link.from()) && to.stream().anyMatch(draft -> draft == link.to())).forEach(link -> told.putIfAbsent(link.kind(), link));
        return told;
    }

    private List<Linker.Link> weighed(Pair pair, List<Pair> all, List<Rejected> rejected) {
        List<Linker.Link> kept = new ArrayList<>();
        List<Weighted> open = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Linker.Link told = pair.told.get(kind);
            Linker.Link link = told == null ? link(pair, kind) : told;
            double weight = weighing.of(link.from(), link, traits(pair, kind, told, link, all));
            if (told == null) {
                open.add(new Weighted(link, weight));
            } else if (weight >= UNLIKELY) {
                kept.add(told);
            } else {
                rejected.add(new Rejected("relation", told.cue(), told.cue().in(text.article().text()), String.format(Locale.ROOT,
                        "in articles that people annotated, such a one has %s such another in %.0f of 100 cases", kind.property(), 100 * TraitWeights.probability(weight))));
            }
        }
        Optional<Weighted> likeliest = open.stream().max(Comparator.comparingDouble(Weighted::weight)).filter(one -> kept.isEmpty() && one.weight > LIKELY);
        likeliest.ifPresent(one -> kept.add(one.link));
        return kept;
    }

    /** By the words of the two accounts that make it likeliest. */
    private Linker.Link link(Pair pair, Kind kind) {
        record Two(Draft from, Draft to, double share) {
        }
        Two best = pair.from.stream().flatMap(from -> pair.to.stream().map(to -> new Two(from, to, bonds.of(from, to).getOrDefault(kind.bond(), 0.0))))
                .max(Comparator.comparingDouble(Two::share)).orElseThrow();
        return new Linker.Link(best.from, kind, best.to, best.from.candidate().words(), RULE);
    }

    private List<String> traits(Pair pair, Kind kind, Linker.@Nullable Link told, Linker.Link link, List<Pair> all) {
        String is = kind.bond().term();
        String rules = told != null ? "told" : !pair.told.isEmpty() ? "other" : pair.back.containsKey(kind) ? "back" : "open";
        Draft from = link.from();
        Draft to = link.to();
        int apart = to.sentence() - from.sentence();
        List<String> traits = new ArrayList<>();
        Function<String, String> with = rest -> is + "&" + rest;
        traits.add(with.apply("rules=" + rules));
        Steps steps = Objects.requireNonNull(STEPS.get(kind.bond()));
        traits.addAll(steps.below(pair.share(kind)));
        traits.addAll(steps.below(pair.share(kind), rules));
        traits.addAll(steps.below(pair.likelyBack.getOrDefault(kind.bond(), 0.0), "back"));
        traits.addAll(SAME.below(pair.likely.getOrDefault(Bond.SAME, 0.0)));
        if (told != null) {
            traits.add(with.apply("by=" + told.entry()));
        }
        traits.add(with.apply("apart=" + Math.max(-FAR, Math.min(FAR, apart))));
        traits.add(with.apply("from=" + from.type()));
        traits.add(with.apply("to=" + to.type()));
        traits.add(with.apply("from=" + Traits.kind(taxonomy, from.type()) + "&to=" + Traits.kind(taxonomy, to.type())));
        traits.add(with.apply("status=" + from.report().status().isAhead() + "-" + to.report().status().isAhead()));
        if (Arrays.stream(Kind.values()).allMatch(other -> pair.share(other) <= pair.share(kind))) {
            traits.add(with.apply("likeliest kind"));
        }
        if (all.stream().allMatch(other -> other.share(kind) <= pair.share(kind))) {
            traits.add(with.apply("likeliest other"));
        }
        if (apart == 0) {
            traits.add(with.apply("way=" + from.candidate().tree().way(from.candidate().token().index(), to.candidate().token().index())));
        }
        return traits;
    }
}
