package io.github.entente.ontology;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of things that the reference data describes: the first part of an id, and the classes that fit it. */
enum ReferenceKind {
    STATE("State"),
    GOVERNMENT("Government"),
    MINISTRY("Ministry"),
    FORCE("ArmedForce"),
    UNIT("MilitaryUnit"),
    ORGANIZATION("InternationalOrganization", "ArmedGroup", "Organization"),
    NEWS("NewsOrganization"),
    COUNTRY("Country"),
    AREA("AdministrativeArea"),
    CITY("City"),
    ISLAND("Island"),
    WATER("WaterBody"),
    BASE("Base", "NavalBase", "AirBase"),
    /** What is a place and nothing narrower: a region, a peninsula, a building that stands for a government. */
    PLACE("Place"),
    DISPUTED("DisputedTerritory"),
    EQUIPMENT("WeaponSystem", "Aircraft", "Equipment"),
    VESSEL("Vessel"),
    NAME("PlaceName"),
    ROLE("Role"),
    POST("Post"),
    HONORIFIC("Concept");

    static final Set<ReferenceKind> PLACES = Set.of(COUNTRY, AREA, CITY, ISLAND, WATER, BASE, PLACE, DISPUTED);
    static final Set<ReferenceKind> BODIES = Set.of(STATE, GOVERNMENT, MINISTRY, FORCE, UNIT, ORGANIZATION, NEWS);

    private static final Map<String, ReferenceKind> BY_PREFIX =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(ReferenceKind::prefix, kind -> kind));

    private final Set<String> types;

    ReferenceKind(String... types) {
        this.types = Set.of(types);
    }

    /** The kind that an id such as {@code state/japan} begins with. */
    static Optional<ReferenceKind> of(String id) {
        return Optional.ofNullable(BY_PREFIX.get(id.substring(0, id.indexOf('/') + 1)));
    }

    String prefix() {
        return name().toLowerCase(Locale.ROOT) + "/";
    }

    /** The local names of the classes whose members may have an id of this kind. */
    Set<String> types() {
        return types;
    }

    /** Whether its names are what holders are called, not names proper. */
    boolean isTitle() {
        return this == ROLE || this == POST;
    }

    /** Whether text can mention it; the others tell something about one that it can. */
    boolean isNamed() {
        return this != NAME && this != HONORIFIC;
    }
}
