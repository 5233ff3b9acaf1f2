package io.github.entente.base;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The class hierarchy of the ontology, by local names, as far as the reading stages need it. */
public final class Taxonomy {

    private final Map<String, Set<String>> parents;
    /** Each class with itself and all above it: asked for at each step of the reading. */
    private final Map<String, Set<String>> ancestors;

    /**
     * A hierarchy that does not change any more.
     *
     * @param parents each class with its direct superclasses: {@code SummitMeeting → {Meeting}}
     */
    public Taxonomy(Map<String, Set<String>> parents) {
        this.parents = Map.copyOf(parents);
        Map<String, Set<String>> closure = new HashMap<>();
        parents.keySet().forEach(type -> closure.put(type, above(type)));
        this.ancestors = Map.copyOf(closure);
    }

    /** The direct superclasses; none of a class that is not known. */
    public Set<String> parents(String type) {
        return parents.getOrDefault(type, Set.of());
    }

    /** The class itself and all above it. */
    public Set<String> ancestors(String type) {
        Set<String> known = ancestors.get(type);
        return known == null ? Set.of(type) : known;
    }

    /** Whether every member of {@code type} is a member of {@code ancestor}; each class is one of itself. */
    public boolean isA(String type, String ancestor) {
        return ancestors(type).contains(ancestor);
    }

    /** Whether a class is one of several others or lies below one of them. */
    public boolean isAny(String type, Collection<String> several) {
        Set<String> above = ancestors(type);
        for (String one : several) {
            if (above.contains(one)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the two is the other or lies above it. */
    public boolean related(String a, String b) {
        return isA(a, b) || isA(b, a);
    }

    private Set<String> above(String type) {
        Set<String> found = new HashSet<>();
        collect(type, found);
        return Set.copyOf(found);
    }

    private void collect(String type, Set<String> found) {
        if (found.add(type)) {
            parents(type).forEach(parent -> collect(parent, found));
        }
    }
}
