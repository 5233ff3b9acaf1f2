package io.github.entente.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.github.entente.base.When;
import io.github.entente.text.Part;
import io.github.entente.text.TimeExpression;

/** Weighs what rules say of when an account happens against what annotated articles make likely: a logistic regression, with the weights of {@code ontology/reading/times.csv}. */
final class Dates {

    private static final double LIKELY = 0;

    private final LocalDate published;
    private final Weighing<When> weighing;

    /** @param published the day of the article */
    Dates(TraitWeights weights, LocalDate published) {
        this.weighing = new Weighing<>(weights);
        this.published = published;
    }

    Weighing<When> weighing() {
        return weighing;
    }

    private record Weighed(Dating dating, boolean told, double weight) {
    }

    /** The likeliest time; the rules' own if nothing is known of that. */
    @Nullable Dating of(Draft draft, Collection<Neighbor<TimeExpression>> near) {
        Dating rules = draft.report().dating();
        double most = Neighbor.likeliest(near, Part.TIME);
        List<Weighed> times = near.stream().map(one -> weighed(draft, one, rules, most)).filter(time -> time.told || fits(draft, time.dating)).toList();
        Optional<Weighed> likeliest = times.stream().max(Comparator.comparingDouble(Weighed::weight)).filter(time -> time.weight > LIKELY);
        boolean told = rules != null && (likeliest.isEmpty() && times.stream().noneMatch(Weighed::told) || likeliest.filter(Weighed::told).isPresent());
        return told ? rules : likeliest.map(Weighed::dating).orElse(null);
    }

    /** What is still to come has no time that is over or that another sentence tells of the day of the article, what has happened none to come. */
    private boolean fits(Draft draft, Dating dating) {
        LocalDate begin = dating.when().beginEarliest();
        LocalDate end = dating.when().endLatest();
        boolean ahead = draft.report().status().isAhead();
        boolean over = end != null && (dating.sentence() == draft.sentence() ? end.isBefore(published) : !end.isAfter(published));
        boolean toCome = begin != null && begin.isAfter(published);
        return ahead ? !over : draft.report().status() != Status.OCCURRED || !toCome;
    }

    private Weighed weighed(Draft draft, Neighbor<TimeExpression> near, @Nullable Dating rules, double most) {
        boolean same = rules != null && rules.span().overlaps(near.what().span());
        String told = rules == null ? "open" : same ? "told" : "other";
        List<String> traits = near.traits(draft, Part.TIME, told, most);
        traits.add("rules=" + told);
        traits.add(told + "&status=" + draft.report().status().term());
        When when = same ? rules.when() : draft.report().status().isAhead() || draft.report().status() == Status.POSTPONED ? near.what().future() : near.what().past();
        return new Weighed(new Dating(when, near.what().span(), near.what().sentence()), same, weighing.of(draft, when, traits));
    }
}
