package io.github.entente.mention;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.github.entente.text.StateNames;

/**
 * What is known before reading, by id, and the two views of a name: Japan that acts and Japan where one can be; Tokyo the
 * city and Tokyo the government.
 */
public final class Atlas {

    /** Types which act for a state as a whole. */
    private static final Set<String> STATE = Set.of("State", "Government");
    private static final Set<String> OFFICIAL = Set.of("Government", "Ministry", "ArmedForce", "MilitaryUnit", "ArmedGroup", "Organization");
    private static final Set<String> BODIES = Set.of("Government", "Ministry", "Department", "Embassy", "Mission", "Command", "Service", "European Union", "European Commission", "NATO", "United Nations",
            "Office", "Navy", "Army", "Air Force", "Secretariat");
    private static final Set<String> CITY = Set.of("City", "Place");

    private final Map<String, Known> byId = new LinkedHashMap<>();
    private final Map<String, Entity> countries = new HashMap<>();
    private final Map<String, Entity> capitals = new HashMap<>();
    private final Map<String, Entity> actors = new HashMap<>();
    private final Set<String> officials = new HashSet<>();

    /** @param known the reference data */
    public Atlas(Collection<Known> known) {
        known.forEach(one -> byId.put(one.entity().id(), one));
        known.stream().filter(one -> OFFICIAL.contains(one.entity().type()))
                .forEach(one -> one.names().forEach(name -> officials.add(name.text().toLowerCase(Locale.ROOT))));
        known.stream().filter(one -> "Country".equals(one.entity().type()) && one.entity().state() != null)
                .forEach(one -> countries.put(one.entity().state(), one.entity()));
        Map<String, Entity> cities = new HashMap<>();
        known.stream().filter(one -> CITY.contains(one.entity().type()))
                .forEach(one -> one.names().forEach(name -> cities.putIfAbsent(name.text(), one.entity())));
        for (Known one : known) {
            one.names().stream().filter(name -> name.kind() == Name.Kind.METONYM).map(Name::text).filter(cities::containsKey)
                    .forEach(name -> pair(one.entity(), cities.get(name)));
        }
    }

    private void pair(Entity actor, Entity city) {
        actors.putIfAbsent(city.id(), actor);
        capitals.putIfAbsent(actor.id(), city);
    }

    /** What all states are called in sentences, without abbreviations. */
    public StateNames stateNames() {
        return new StateNames(byId.values().stream().filter(one -> "State".equals(one.entity().type())).flatMap(one -> one.names().stream())
                .filter(name -> name.kind() == Name.Kind.NAME).map(Name::text).filter(name -> !name.equals(name.toUpperCase(Locale.ROOT))).toList());
    }

    public Optional<Known> known(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether a publisher is a government, ministry, force or organization, so that what it publishes is its own word. */
    public boolean official(String publisher) {
        String name = publisher.startsWith("The ") ? publisher.substring("The ".length()) : publisher;
        return BODIES.stream().anyMatch(name::contains) || officials.contains(name.toLowerCase(Locale.ROOT));
    }

    public Optional<Entity> entity(String id) {
        return known(id).map(Known::entity);
    }

    /** Where an actor is when it is a place: a state's country, else the place that stands for it. A place is its own. */
    public Optional<Entity> placeOf(Entity entity) {
        if (STATE.contains(entity.type()) && countries.containsKey(entity.id())) {
            return Optional.of(countries.get(entity.id()));
        }
        return isPlace(entity) ? Optional.of(entity) : Optional.ofNullable(capitals.get(entity.id()));
    }

    /** The city that stands for a state: its capital. */
    public Optional<Entity> capitalOf(Entity state) {
        return Optional.ofNullable(capitals.get(state.id()));
    }

    /** The state behind an entity: itself, the state of a country, that of a person, force, base or city. */
    public Optional<Entity> stateOf(Entity entity) {
        return "State".equals(entity.type()) ? Optional.of(entity) : entity.ofState().flatMap(this::entity);
    }

    /** Who acts where the entity's name is said of an actor: a country's state, the government that a city stands for. */
    public Optional<Entity> actorOf(Entity entity) {
        if ("Country".equals(entity.type())) {
            return stateOf(entity);
        }
        return isPlace(entity) ? Optional.ofNullable(actors.get(entity.id())) : Optional.of(entity);
    }

    /** The role of a post, as far as it is known; a role is its own. */
    Entity roleOf(Entity post) {
        return known(post.id()).filter(one -> "Post".equals(post.type())).stream().flatMap(one -> one.broader().stream()).filter(id -> id.startsWith("role/"))
                .findFirst().flatMap(this::entity).orElse(post);
    }

    /** The role that lies under the given name of it, with all that lies above: "role/minister" for a defense minister. */
    public boolean lies(String below, String above) {
        return below.equals(above) || known(below).map(Known::broader).orElse(List.of()).stream()
                .anyMatch(next -> !next.equals(below) && lies(next, above));
    }

    private static boolean isPlace(Entity entity) {
        return Slot.PLACES.contains(entity.type());
    }
}
