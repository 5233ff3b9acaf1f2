package io.github.entente.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.entente.base.Rejected;
import io.github.entente.mention.Entity;
import io.github.entente.text.Part;
import io.github.entente.text.Text;

/** Weighs what rules say of who takes part in an account against what annotated articles make likely: a logistic regression, with the weights of {@code ontology/reading/participants.csv}. */
final class Participation {

    /** At even odds: below, as many take part as do not, and a wrong part parts an event from what other articles tell of it. */
    private static final double LIKELY = 0;
    /** Whom rules tell is only dropped if that is clear. */
    private static final double UNLIKELY = -1.5;
    private static final double EVEN = 0.5;
    private static final int SEVERAL = 3;
    private static final String PARTICIPANT = "participant";
    private static final Set<String> UNDERGOING = Set.of("target", "beneficiary", "host");
    private static final List<String> DOING = List.of("subject", "by", "possessive");
    private static final List<String> KINDS = List.of("Person", "State", "ArmedForce", "Ministry", "InternationalOrganization", "Organization", "Vessel", "Place", "Agent");

    private final Text text;
    private final Cast cast;
    private final Weighing<Entity> weighing;

    Participation(Text text, Cast cast, TraitWeights weights) {
        this.text = text;
        this.cast = cast;
        this.weighing = new Weighing<>(weights);
    }

    Weighing<Entity> weighing() {
        return weighing;
    }

    /** The parts that rules tell without those that are unlikely, and whoever else likely takes part. */
    List<Role> roles(Draft draft, Collection<Neighbor<Entity>> near, List<Rejected> rejected) {
        double most = Neighbor.likeliest(near, Part.PARTICIPANT);
        List<Role> roles = new ArrayList<>();
        for (Role role : draft.report().roles()) {
            Optional<Double> weight = near.stream().filter(one -> is(role, one)).findFirst().map(one -> weigh(draft, one, role, most, near));
            if (weight.filter(one -> one < UNLIKELY).isEmpty()) {
                roles.add(role);
            } else {
                rejected.add(new Rejected(PARTICIPANT, role.span(), role.span().in(text.article().text()), TraitWeights.reason("a one takes part in such a " + draft.type(), weight.get())));
            }
        }
        near.stream().filter(one -> cast.acts(one.what()) && draft.report().roles().stream().noneMatch(role -> is(role, one)))
                .filter(one -> weigh(draft, one, null, most, near) > LIKELY).map(one -> role(draft.candidate().entry(), one)).forEach(roles::add);
        return roles;
    }

    private static boolean is(Role role, Neighbor<Entity> near) {
        return role.entity().id().equals(near.what().id());
    }

    private double weigh(Draft draft, Neighbor<Entity> near, @Nullable Role role, double most, Collection<Neighbor<Entity>> all) {
        String rules = role == null ? "open" : "told";
        List<String> traits = near.traits(draft, Part.PARTICIPANT, rules, most);
        Stream.of(Part.PLACE, Part.SOURCE, Part.AGENT, Part.TARGET).map(near::above).forEach(traits::addAll);
        traits.add("is=" + KINDS.stream().filter(kind -> cast.isA(near.what(), kind)).findFirst().orElse("other"));
        traits.add("rules=" + (role == null ? "none" : role.property()));
        traits.add(rules + "&others=" + Math.min(SEVERAL, draft.report().roles().size()));
        all.stream().filter(other -> represents(other.what(), near.what())).max(Comparator.comparingDouble(other -> other.share(Part.PARTICIPANT)))
                .ifPresent(other -> other.above(Part.PARTICIPANT).forEach(step -> traits.add("its people " + step)));
        all.stream().filter(other -> fellows(other.what(), near.what())).max(Comparator.comparingDouble(other -> other.share(Part.PARTICIPANT)))
                .ifPresent(other -> other.above(Part.PARTICIPANT).forEach(step -> traits.add("its fellow " + step)));
        all.stream().filter(other -> represents(near.what(), other.what())).findFirst().ifPresent(other -> other.above(Part.PARTICIPANT).forEach(step -> traits.add("its state " + step)));
        return weighing.of(draft, near.what(), traits);
    }

    /** Whether both are people or bodies of one state. */
    private boolean fellows(Entity one, Entity other) {
        return one.ofState().isPresent() && one.ofState().equals(other.ofState()) && !one.id().equals(other.id()) && !cast.isA(one, "State") && !cast.isA(other, "State") && cast.acts(one) && cast.acts(other);
    }

    /** Whether one is of the people or bodies of the other, a state. */
    private boolean represents(Entity one, Entity state) {
        return !one.id().equals(state.id()) && state.id().equals(one.state()) && cast.isA(state, "State") && cast.acts(one);
    }

    /** With the part that the frame of the word gives to whoever does it, or undergoes it; else with none in particular. */
    private static Role role(Entry.Trigger entry, Neighbor<Entity> near) {
        boolean does = near.share(Part.AGENT) > EVEN && near.share(Part.AGENT) >= near.share(Part.TARGET);
        boolean undergoes = !does && near.share(Part.TARGET) > EVEN;
        Stream<String> doing = DOING.stream().map(slot -> entry.slots().getOrDefault(slot, Set.of())).filter(names -> !names.isEmpty()).limit(1).flatMap(Set::stream);
        Set<String> object = entry.slots().getOrDefault("object", Set.of());
        Stream<String> undergoing = !object.isEmpty() ? object.stream() : entry.slots().entrySet().stream().filter(slot -> !DOING.contains(slot.getKey())).flatMap(slot -> slot.getValue().stream()).filter(UNDERGOING::contains);
        String property = (does ? doing : undergoes ? undergoing : Stream.<String>of()).filter(name -> !name.equals(RoleReader.PLACE)).distinct().reduce((one, other) -> PARTICIPANT).orElse(PARTICIPANT);
        Neighbor.Named named = near.named(Part.PARTICIPANT);
        return new Role(property, near.what(), named.span(), named.sentence());
    }
}
