package io.github.entente.mention;

import java.util.List;

/**
 * An entity that is known before any article is read.
 *
 * @param entity the entity; of a role ("role/defense-minister", type Role) {@code state} is null
 * @param names the names to look for in English text
 * @param broader the ids of what lies above it: a city's country, a role's wider role ("role/minister"), a branch's force; may be empty
 */
public record Known(Entity entity, List<Name> names, List<String> broader) {

    public Known {
        names = List.copyOf(names);
        broader = List.copyOf(broader);
    }
}
