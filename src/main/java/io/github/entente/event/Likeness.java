package io.github.entente.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely two accounts of an article tell of one event, in logits: by what they have in common and what sets them apart, and, where that is known, by what articles that
 * people annotated make likely where their words stand.
 */
final class Likeness {

    /** By what accounts have in common alone. */
    static final String ALIKE = "/ontology/reading/one-event.csv";
    /** With what annotated articles make likely. */
    static final String JOINED = "/ontology/reading/joined.csv";

    /** Of what can be no one event. */
    static final double NEVER = Double.NEGATIVE_INFINITY;
    private static final List<String> SHARED = List.of("class", "form", "apart", "word", "number", "actors", "agree", "status");
    private static final Steps ALIKE_STEPS = new Steps("alike");
    private static final Steps ONE_STEPS = new Steps("one");

    /**
     * How much each trait speaks for one event.
     *
     * @param alike those that {@link Traits} tells
     * @param joined those that {@link #traits} does
     */
    record Weights(TraitWeights alike, TraitWeights joined) {

        static Weights bundled() {
            return new Weights(TraitWeights.bundled(ALIKE), TraitWeights.bundled(JOINED));
        }
    }

    private final Weights weights;
    private final Compatibility compatibility;
    private final Traits traits;
    private final Bonds bonds;
    private final List<Draft> article;
    private final boolean learned;
    private final Map<Draft, Integer> byRule = new IdentityHashMap<>();
    private final Map<Draft, List<Draft>> objects = new IdentityHashMap<>();
    /** The logit of each pair of places, the earlier first; not a number where it was not asked for yet. */
    private final double[][] known;

    /**
     * @param article all accounts of one article, in order
     * @param byRule those of each event by rules
     */
    Likeness(Weights weights, Compatibility compatibility, Traits traits, Bonds bonds, List<Draft> article, List<List<Draft>> byRule) {
        this.weights = weights;
        this.compatibility = compatibility;
        this.traits = traits;
        this.bonds = bonds;
        this.article = article;
        this.learned = article.size() > 1 && !bonds.of(article.getFirst(), article.getLast()).isEmpty();
        this.known = new double[article.size()][article.size()];
        Arrays.stream(known).forEach(row -> Arrays.fill(row, Double.NaN));
        for (int event = 0; event < byRule.size(); event++) {
            for (Draft draft : byRule.get(event)) {
                this.byRule.put(draft, event);
            }
        }
    }

    /** Whether annotated articles say anything of how accounts belong together. */
    boolean learned() {
        return learned;
    }

    /** The logit of two places among the accounts, the earlier first; that of what can be no one event is below all. */
    double of(int earlier, int later) {
        if (Double.isNaN(known[earlier][later])) {
            known[earlier][later] = !comparable(earlier, later) ? NEVER
                    : learned ? weights.joined.of(traits(earlier, later)) : weights.alike.of(traits.of(earlier, later));
        }
        return known[earlier][later];
    }

    /** Whether two accounts can be of one event at all: those of decisions only if they act upon what can be one. */
    boolean comparable(int earlier, int later) {
        Draft one = article.get(earlier);
        Draft other = article.get(later);
        List<Draft> first = undergone(one);
        List<Draft> second = undergone(other);
        boolean same = first.isEmpty() || second.isEmpty() || first.stream().anyMatch(here -> second.stream().anyMatch(there -> compatibility.kin(here, there)));
        return same && compatibility.comparable(one, other);
    }

    private List<Draft> undergone(Draft decision) {
        return objects.computeIfAbsent(decision, acting -> !Undergone.decides(acting) ? List.of()
                : article.stream().filter(draft -> draft.sentence() == acting.sentence() && Undergone.affects(acting, draft)).toList());
    }

    /** What speaks for and against one event, with what annotated articles make likely. */
    List<String> traits(int earlier, int later) {
        Draft one = article.get(earlier);
        Draft other = article.get(later);
        String rules = byRule.getOrDefault(one, -1).equals(byRule.getOrDefault(other, -2)) ? "together" : "apart";
        Map<String, String> named = traits.named(earlier, later);
        double alike = TraitWeights.probability(weights.alike.of(Traits.all(named)));
        double likely = bonds.same(one, other);
        List<String> all = new ArrayList<>(List.of("rules=" + rules));
        all.addAll(ALIKE_STEPS.below(alike));
        all.addAll(ALIKE_STEPS.below(alike, rules));
        all.addAll(ONE_STEPS.below(likely));
        all.addAll(ONE_STEPS.below(likely, rules));
        for (String name : SHARED) {
            String shared = name + "=" + named.get(name);
            all.add(shared);
            all.add(shared + "&" + rules);
            all.addAll(ONE_STEPS.below(likely, shared));
        }
        return all;
    }
}
