package io.github.entente.base;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The class hierarchy of the ontology, by local names, as far as the reading stages need it.
 *
 * @param parents each class with its direct superclasses: {@code SummitMeeting → {Meeting}}
 */
public record Taxonomy(Map<String, Set<String>> parents) {

    public Taxonomy {
        parents = Map.copyOf(parents);
    }

    /** Whether every member of {@code type} is a member of {@code ancestor}; each class is one of itself. */
    public boolean isA(String type, String ancestor) {
        return ancestors(type).contains(ancestor);
    }

    /** Whether one of the two is the other or lies above it. */
    public boolean related(String a, String b) {
        return isA(a, b) || isA(b, a);
    }

    /** The class itself and all above it. */
    public Set<String> ancestors(String type) {
        Set<String> found = new HashSet<>();
        collect(type, found);
        return found;
    }

    private void collect(String type, Set<String> found) {
        if (found.add(type)) {
            parents.getOrDefault(type, Set.of()).forEach(parent -> collect(parent, found));
        }
    }
}
