package io.github.entente.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.github.entente.base.Taxonomy;
import io.github.entente.event.Relation.Kind;
import io.github.entente.text.Bond;

/**
 * Two events of an article, with what rules and annotated articles say of how the one bears on the other.
 *
 * @param from the accounts of the one
 * @param to the accounts of the other
 * @param told the relations that rules tell
 * @param back those that they tell the other way round
 * @param likely what the other likely is to the one; nothing where that is not known
 * @param likelyBack the same the other way round
 */
record EventPair(List<Draft> from, List<Draft> to, Map<Kind, Linker.Link> told, Map<Kind, Linker.Link> back, Map<Bond, Double> likely, Map<Bond, Double> likelyBack) {

    /** Below, nobody weighs what no rule tells. */
    private static final double WORTH_WEIGHING = 0.1;
    private static final int FAR = 4;
    private static final Map<Bond, Steps> STEPS = Arrays.stream(Bond.values()).collect(Collectors.toMap(bond -> bond, bond -> new Steps(bond.term())));
    private static final Steps SAME = new Steps(Bond.SAME.term());

    boolean worthWeighing() {
        return !told.isEmpty() || Arrays.stream(Kind.values()).anyMatch(kind -> share(kind) > WORTH_WEIGHING);
    }

    private double share(Kind kind) {
        return likely.getOrDefault(kind.bond(), 0.0);
    }

    /** A relation by the words of the two accounts that make it likeliest. */
    Linker.Link link(Kind kind, Bonds bonds, String entry) {
        record Two(Draft from, Draft to, double share) {
        }
        Two best = from.stream().flatMap(one -> to.stream().map(other -> new Two(one, other, bonds.of(one, other).getOrDefault(kind.bond(), 0.0))))
                .max(Comparator.comparingDouble(Two::share)).orElseThrow();
        return new Linker.Link(best.from, kind, best.to, best.from.candidate().words(), entry);
    }

    /**
     * What speaks for and against a relation.
     *
     * @param rules by which rules tell it
     * @param link the relation
     * @param all the same one event with each other one
     */
    List<String> traits(Linker.@Nullable Link rules, Linker.Link link, Collection<EventPair> all, Taxonomy taxonomy) {
        Kind kind = link.kind();
        String by = rules != null ? "told" : !told.isEmpty() ? "other" : back.containsKey(kind) ? "back" : "open";
        Steps steps = Objects.requireNonNull(STEPS.get(kind.bond()));
        List<String> traits = new ArrayList<>(steps.below(share(kind)));
        traits.addAll(steps.below(share(kind), by));
        traits.addAll(steps.below(likelyBack.getOrDefault(kind.bond(), 0.0), "back"));
        traits.addAll(SAME.below(likely.getOrDefault(Bond.SAME, 0.0)));
        List<String> own = new ArrayList<>(List.of("rules=" + by));
        if (rules != null) {
            own.add("by=" + rules.entry());
        }
        if (Arrays.stream(Kind.values()).allMatch(other -> share(other) <= share(kind))) {
            own.add("likeliest kind");
        }
        if (all.stream().allMatch(other -> other.share(kind) <= share(kind))) {
            own.add("likeliest other");
        }
        own.addAll(accounts(link.from(), link.to(), taxonomy));
        own.forEach(trait -> traits.add(kind.bond().term() + "&" + trait));
        return traits;
    }

    private static List<String> accounts(Draft from, Draft to, Taxonomy taxonomy) {
        int apart = to.sentence() - from.sentence();
        List<String> traits = new ArrayList<>();
        traits.add("apart=" + Math.max(-FAR, Math.min(FAR, apart)));
        traits.add("from=" + from.type());
        traits.add("to=" + to.type());
        traits.add("from=" + Traits.kind(taxonomy, from.type()) + "&to=" + Traits.kind(taxonomy, to.type()));
        traits.add("status=" + from.report().status().isAhead() + "-" + to.report().status().isAhead());
        if (apart == 0) {
            traits.add("way=" + from.candidate().tree().way(from.candidate().token().index(), to.candidate().token().index()));
        }
        return traits;
    }
}
