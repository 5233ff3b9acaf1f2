package io.github.entente.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.entente.base.Rejected;
import io.github.entente.base.When;
import io.github.entente.mention.Entity;
import io.github.entente.mention.Mention;
import io.github.entente.text.Part;
import io.github.entente.text.Tags;
import io.github.entente.text.Text;
import io.github.entente.text.TimeExpression;
import io.github.entente.text.Token;

/** Completes accounts by who is told near them: what rules say of who takes part, where and when is weighed against what annotated articles make likely. */
final class Involvement {

    private final Text text;
    private final Cast cast;
    private final Participation participation;
    private final Placement placement;
    private final Dates dates;
    private final Map<TimeExpression, Integer> lasts = new LinkedHashMap<>();

    /**
     * How much each trait speaks for something.
     *
     * @param participants for somebody's taking part in an account
     * @param places for a place being that of an account
     * @param times for a time being that of an account
     */
    record Weights(TraitWeights participants, TraitWeights places, TraitWeights times) {

        static Weights bundled() {
            return new Weights(TraitWeights.bundled("/ontology/reading/participants.csv"), TraitWeights.bundled("/ontology/reading/places.csv"),
                    TraitWeights.bundled("/ontology/reading/times.csv"));
        }
    }

    Involvement(Text text, Cast cast, Weights weights) {
        this.text = text;
        this.cast = cast;
        this.participation = new Participation(text, cast, weights.participants);
        this.placement = new Placement(cast, weights.places);
        this.dates = new Dates(weights.times, text.article().date());
        text.times().forEach(time -> lasts.put(time, last(text, time)));
    }

    /** Who was weighed. */
    Weighing<Entity> participants() {
        return participation.weighing();
    }

    /** Which places were. */
    Weighing<Entity> places() {
        return placement.weighing();
    }

    /** Which times were. */
    Weighing<When> times() {
        return dates.weighing();
    }

    /** The accounts of one event with whoever likely takes part and without those who likely do not, with the likeliest place and the likeliest time. */
    List<Draft> completed(List<Draft> event, List<Rejected> rejected) {
        boolean placed = event.stream().anyMatch(draft -> draft.report().location() != null);
        List<Draft> whole = event.stream().map(draft -> completed(draft, placed, rejected)).toList();
        Set<String> represented = whole.stream().flatMap(draft -> draft.report().roles().stream()).map(Role::entity).filter(who -> !cast.isA(who, "State"))
                .flatMap(who -> who.ofState().stream()).collect(Collectors.toSet());
        return IntStream.range(0, event.size()).mapToObj(i -> without(whole.get(i), event.get(i).actors(), represented)).toList();
    }

    /** Beside its ministers or its forces no state is told as taking part, unless rules tell it. */
    private static Draft without(Draft draft, Set<String> byRules, Set<String> represented) {
        List<Role> roles = draft.report().roles().stream().filter(role -> byRules.contains(role.entity().id()) || !represented.contains(role.entity().id())).toList();
        return draft.with(draft.report().with(roles, draft.report().location(), draft.report().dating()));
    }

    /** @param placed whether rules tell where the event was */
    private Draft completed(Draft draft, boolean placed, List<Rejected> rejected) {
        List<Seen> seen = cast.all().stream().map(mention -> new Seen(mention, likely(draft, mention.sentence(), mention.head()))).filter(one -> !one.likely.isEmpty()).toList();
        List<Role> roles = participation.roles(draft, entities(seen, cast::actor), rejected);
        Location likely = placement.of(draft, entities(seen, named -> named));
        return draft.with(draft.report().with(roles, placed && draft.report().location() == null ? null : likely, dates.of(draft, times(draft))));
    }

    /** A mention, and how likely it has each part in an account. */
    private record Seen(Mention mention, Map<Part, Double> likely) {
    }

    /** @param as what a mention stands for */
    private static Collection<Neighbor<Entity>> entities(List<Seen> seen, UnaryOperator<Entity> as) {
        Map<String, Neighbor<Entity>> near = new LinkedHashMap<>();
        for (Seen one : seen) {
            Entity entity = as.apply(one.mention.entity());
            near.computeIfAbsent(entity.id(), id -> new Neighbor<>(entity))
                    .add(new Neighbor.Named(one.mention.span(), one.mention.sentence(), one.mention.head(), one.mention.kind().toString()), one.likely);
        }
        return near.values();
    }

    private Collection<Neighbor<TimeExpression>> times(Draft draft) {
        List<Neighbor<TimeExpression>> near = new ArrayList<>();
        lasts.forEach((time, last) -> {
            Map<Part, Double> likely = likely(draft, time.sentence(), last);
            if (!likely.isEmpty()) {
                Neighbor<TimeExpression> one = new Neighbor<>(time);
                one.add(new Neighbor.Named(time.span(), time.sentence(), last, "time"), likely);
                near.add(one);
            }
        });
        return near;
    }

    /** The index of the last word of a time, in its sentence. */
    private static int last(Text text, TimeExpression time) {
        return text.sentences().get(time.sentence()).tokens().stream().filter(token -> token.span().overlaps(time.span())).mapToInt(Token::index).max().orElse(0);
    }

    /** Nothing of the word of the event itself. */
    private Map<Part, Double> likely(Draft draft, int sentence, int token) {
        Tags.Word event = new Tags.Word(draft.sentence(), draft.candidate().token().index());
        Tags.Word other = new Tags.Word(sentence, token);
        return event.equals(other) ? Map.of() : text.tags().parts(event, other);
    }
}
