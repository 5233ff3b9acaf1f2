package io.github.entente.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.entente.base.Taxonomy;

/**
 * What holds of an event by all that articles tell of it: one class, one label, one status, one time.
 *
 * @param type the local name of the lowest class
 * @param label the label that most articles would give it, among those that give it that class; of equally common ones the fullest
 * @param status the local name of the status by the newest, then surest, then first-ranking claim
 * @param when which article's time is taken, with its words and bounds
 */
public record EventFacts(String type, String label, String status, Told when) {

    /** @param members the event as each article tells it, in order; at least one */
    public static EventFacts of(List<EventProfile> members, Taxonomy taxonomy) {
        int lowest = members.stream().mapToInt(member -> taxonomy.ancestors(member.type()).size()).max().orElseThrow();
        List<EventProfile> exact = members.stream().filter(member -> taxonomy.ancestors(member.type()).size() == lowest).toList();
        Map<String, Long> labels = exact.stream().collect(Collectors.groupingBy(EventProfile::label, Collectors.counting()));
        EventProfile fullest = exact.stream().min(Comparator.comparingLong((EventProfile member) -> -labels.get(member.label()))
                .thenComparingInt(member -> -member.actors().size()).thenComparing(EventProfile.ORDER)).orElseThrow();
        EventProfile newest = members.stream().min(Comparator.comparingInt((EventProfile member) -> -member.published())
                .thenComparingInt(member -> member.told().certainty())
                .thenComparingInt(member -> ToldReader.RANKS.indexOf(member.told().status())).thenComparing(EventProfile.ORDER)).orElseThrow();
        return new EventFacts(fullest.type(), fullest.label(), newest.told().status(), when(members));
    }

    /**
     * The time that leaves the fewest days open: among reports that it took place if there are any, otherwise among those since
     * it was last put off, if they tell one; of equally close ones the newest.
     */
    private static Told when(List<EventProfile> members) {
        int moved = members.stream().filter(EventProfile::moved).mapToInt(EventProfile::published).max().orElse(Integer.MIN_VALUE);
        return members.stream().filter(member -> member.told().date() != null)
                .min(Comparator.comparing((EventProfile member) -> !member.over()).thenComparing(member -> member.published() < moved)
                        .thenComparingInt(member -> member.told().open()).thenComparingInt(member -> -member.published()).thenComparing(EventProfile.ORDER))
                .orElse(members.getFirst()).told();
    }
}
