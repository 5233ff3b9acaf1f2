package io.github.entente.event;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.github.entente.mention.Entity;
import io.github.entente.text.Part;

/** Weighs what rules say of where an account happens against what annotated articles make likely: a logistic regression, with the weights of {@code ontology/reading/places.csv}. */
final class Placement {

    private static final double LIKELY = -0.3;
    /** By so much more, in logits, must another place be likely than that of the rules. */
    private static final double CLEARLY = 1;
    private static final List<String> KINDS = List.of("Country", "City", "Base", "Place");

    private final Cast cast;
    private final Weighing<Entity> weighing;

    Placement(Cast cast, TraitWeights weights) {
        this.cast = cast;
        this.weighing = new Weighing<>(weights);
    }

    Weighing<Entity> weighing() {
        return weighing;
    }

    private record Weighed(Location location, double weight) {
    }

    /** The likeliest place; the rules' own if nothing is known of that. */
    @Nullable Location of(Draft draft, Collection<Neighbor<Entity>> near) {
        Location rules = draft.report().location();
        double most = Neighbor.likeliest(near, Part.PLACE);
        Map<String, Weighed> places = new LinkedHashMap<>();
        near.forEach(one -> cast.place(one.what()).map(place -> weighed(draft, place, one, rules, most))
                .ifPresent(weighed -> places.merge(weighed.location.place().id(), weighed, (first, other) -> other.weight > first.weight ? other : first)));
        Optional<Location> likeliest = places.values().stream().max(Comparator.comparingDouble(Weighed::weight)).filter(place -> place.weight > LIKELY).map(Weighed::location).map(cast::narrowed);
        boolean told = rules != null && (!places.containsKey(rules.place().id()) && likeliest.isEmpty() || likeliest.filter(location -> location.place().id().equals(rules.place().id())).isPresent());
        return told ? rules : likeliest.orElse(null);
    }

    private Weighed weighed(Draft draft, Entity place, Neighbor<Entity> near, @Nullable Location rules, double most) {
        String told = rules == null ? "open" : rules.place().id().equals(place.id()) ? "told" : "other";
        List<String> traits = near.traits(draft, Part.PLACE, told, most);
        traits.addAll(near.above(Part.PARTICIPANT));
        traits.add("is=" + KINDS.stream().filter(kind -> cast.isA(place, kind)).findFirst().orElse("other"));
        traits.add("rules=" + told);
        Neighbor.Named named = near.named(Part.PLACE);
        return new Weighed(new Location(place, named.span(), named.sentence()), weighing.of(draft, place, traits) + (told.equals("told") ? CLEARLY : 0));
    }
}
