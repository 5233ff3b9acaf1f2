package io.github.entente.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * What lies above and below each named class, or each property; never itself.
 *
 * @param above all ancestors
 * @param below all descendants
 */
record Hierarchy(Map<Node, Set<Node>> above, Map<Node, Set<Node>> below) {

    /**
     * @param schema where the hierarchy is stated
     * @param narrower the property that leads one step up
     * @param equivalent the property that leads up and down
     */
    static Hierarchy of(Graph schema, Node narrower, Node equivalent) {
        Map<Node, Set<Node>> parents = new HashMap<>();
        schema.find(Node.ANY, narrower, Node.ANY).forEach(t -> link(parents, t.getSubject(), t.getObject()));
        schema.find(Node.ANY, equivalent, Node.ANY).forEach(t -> {
            link(parents, t.getSubject(), t.getObject());
            link(parents, t.getObject(), t.getSubject());
        });
        Map<Node, Set<Node>> above = new HashMap<>();
        Map<Node, Set<Node>> below = new HashMap<>();
        for (Node term : parents.keySet()) {
            Set<Node> ancestors = new HashSet<>();
            collect(parents, term, ancestors);
            ancestors.remove(term);
            above.put(term, ancestors);
            ancestors.forEach(ancestor -> below.computeIfAbsent(ancestor, any -> new HashSet<>()).add(term));
        }
        return new Hierarchy(above, below);
    }

    Set<Node> above(Node term) {
        return above.getOrDefault(term, Set.of());
    }

    Set<Node> below(Node term) {
        return below.getOrDefault(term, Set.of());
    }

    /** Restrictions and unions have no names, and nobody asks for them. */
    private static void link(Map<Node, Set<Node>> parents, Node child, Node parent) {
        if (child.isURI() && parent.isURI()) {
            parents.computeIfAbsent(child, any -> new HashSet<>()).add(parent);
        }
    }

    private static void collect(Map<Node, Set<Node>> parents, Node term, Set<Node> found) {
        for (Node parent : parents.getOrDefault(term, Set.of())) {
            if (found.add(parent)) {
                collect(parents, parent, found);
            }
        }
    }
}
