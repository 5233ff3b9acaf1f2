package io.github.entente.pipeline.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How well one article was read, or several.
 *
 * @param article the file's name; empty for several
 * @param total all counts
 * @param byType counts for each class of events
 * @param findings each difference, in the order of the text; none for several
 */
public record Score(String article, Tally total, Map<String, Tally> byType, List<Finding> findings) {

    public Score {
        byType = Map.copyOf(byType);
        findings = List.copyOf(findings);
    }

    /** The counts of several articles together. */
    public static Score sum(Collection<Score> scores) {
        Map<String, List<Tally>> byType = scores.stream().flatMap(score -> score.byType.entrySet().stream())
                .collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<String, Tally> sums = new TreeMap<>();
        byType.forEach((type, tallies) -> sums.put(type, Tally.sum(tallies)));
        return new Score("", Tally.sum(scores.stream().map(Score::total).toList()), sums, List.of());
    }

    public Measures measures() {
        return Measures.of(total);
    }

    /** The classes with something to count, the most frequent first. */
    public Stream<String> types() {
        return byType.entrySet().stream()
                .sorted(Map.Entry.<String, Tally>comparingByValue((a, b) -> b.get(Count.GOLD) - a.get(Count.GOLD)).thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
