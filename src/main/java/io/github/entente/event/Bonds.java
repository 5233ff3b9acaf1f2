package io.github.entente.event;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.entente.text.Bond;
import io.github.entente.text.Tags;

/** What the accounts of an article are likely to each other, by articles that people annotated. */
final class Bonds {

    private final Tags tags;
    private final Map<List<Tags.Word>, Map<Bond, Double>> known = new HashMap<>();

    Bonds(Tags tags) {
        this.tags = tags;
    }

    /** How likely the one is each to the other, from 0 to 1; nothing where that is not known. */
    Map<Bond, Double> of(Draft one, Draft other) {
        return known.computeIfAbsent(List.of(word(one), word(other)), pair -> tags.bonds(pair.getFirst(), pair.getLast()));
    }

    /** The same of two events: by those of their accounts that make it likeliest. */
    Map<Bond, Double> of(List<Draft> event, List<Draft> other) {
        Map<Bond, Double> most = new EnumMap<>(Bond.class);
        event.forEach(one -> other.forEach(two -> of(one, two).forEach((bond, share) -> most.merge(bond, share, Math::max))));
        return most;
    }

    /** How likely both tell of one event; 0 where that is not known. */
    double same(Draft one, Draft other) {
        return (of(one, other).getOrDefault(Bond.SAME, 0.0) + of(other, one).getOrDefault(Bond.SAME, 0.0)) / 2;
    }

    private static Tags.Word word(Draft draft) {
        return new Tags.Word(draft.sentence(), draft.candidate().token().index());
    }
}
