package io.github.entente.pipeline.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.github.entente.base.Taxonomy;

/**
 * Which event that was read is which that people annotated, one to one. Two may be one if one's class is the other's or
 * lies above it, and if they share words or at least a sentence; of several that may, the closest pair is taken first.
 *
 * @param pairs the pairs, closest first
 */
record Matching(List<Pair> pairs) {

    /**
     * Two events that count as one.
     *
     * @param gold the one that people annotated
     * @param read the one that was read
     */
    record Pair(Located gold, Located read) {

        /** Whether their classes are equal. */
        boolean exact() {
            return gold.event().type().equals(read.event().type());
        }
    }

    private record Candidate(Pair pair, int sharedMentions) {

        private static final Comparator<Candidate> CLOSEST = Comparator.<Candidate, Boolean>comparing(one -> one.sharedMentions == 0)
                .thenComparing(one -> !one.pair.exact())
                .thenComparing(one -> -one.sharedMentions);
    }

    Matching {
        pairs = List.copyOf(pairs);
    }

    static Matching of(List<Located> gold, List<Located> read, Taxonomy taxonomy) {
        List<Candidate> candidates = new ArrayList<>();
        for (Located one : gold) {
            for (Located other : read) {
                int shared = one.sharedMentions(other);
                if (taxonomy.related(one.event().type(), other.event().type()) && (shared > 0 || one.sharesSentence(other))) {
                    candidates.add(new Candidate(new Pair(one, other), shared));
                }
            }
        }
        // Stable: what is equally close stays in the order of the annotations.
        candidates.sort(Candidate.CLOSEST);
        return new Matching(oneToOne(candidates));
    }

    private static List<Pair> oneToOne(List<Candidate> candidates) {
        Set<String> goldTaken = new HashSet<>();
        Set<String> readTaken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            String gold = candidate.pair.gold.event().id();
            String read = candidate.pair.read.event().id();
            if (!goldTaken.contains(gold) && !readTaken.contains(read)) {
                goldTaken.add(gold);
                readTaken.add(read);
                pairs.add(candidate.pair);
            }
        }
        return pairs;
    }
}
