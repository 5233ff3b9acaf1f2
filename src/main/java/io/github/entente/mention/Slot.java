package io.github.entente.mention;

import java.util.Set;

/** What a name does in its sentence, as far as it decides between an actor and a place. */
enum Slot {
    /** It acts, is acted upon, possesses, or stands among those who do. */
    ACTOR,
    /** Something is or moves there. */
    PLACE,
    /** It stands before a noun: "Japanese sources", "U.S. officials". */
    MODIFIER;

    /** The types which are somewhere rather than somebody. */
    static final Set<String> PLACES = Set.of("Place", "Country", "AdministrativeArea", "City", "Island", "WaterBody", "Base", "NavalBase", "AirBase", "DisputedTerritory");
}
