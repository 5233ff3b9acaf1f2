package io.github.entente.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What people have decided on pairs of descriptions.
 *
 * @param merges those that are one
 * @param splits those that are two
 */
public record Rulings(Set<Pair> merges, Set<Pair> splits) {

    /** Nobody has decided anything. */
    public static final Rulings NONE = new Rulings(Set.of(), Set.of());

    public Rulings {
        merges = Set.copyOf(merges);
        splits = Set.copyOf(splits);
    }

    /**
     * Two descriptions in no order.
     *
     * @param one the IRI that comes first by its letters
     * @param other the other one
     */
    public record Pair(String one, String other) {

        public static Pair of(String a, String b) {
            return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }

        public boolean has(String iri) {
            return one.equals(iri) || other.equals(iri);
        }
    }

    /** All pairs on which something is decided. */
    public Set<Pair> pairs() {
        Set<Pair> all = new HashSet<>(merges);
        all.addAll(splits);
        return all;
    }

    /** What was decided on these two, if anything. */
    public Optional<Finding> on(String a, String b) {
        Pair pair = Pair.of(a, b);
        return splits.contains(pair) ? Optional.of(new Finding.Apart("a person has decided so", Finding.Cause.DECISION))
                : merges.contains(pair) ? Optional.of(new Finding.Likely(1, List.of(Ground.HUMAN_DECISION))) : Optional.empty();
    }
}
