package io.github.entente.event;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.github.entente.text.Bond;
import io.github.entente.text.Tagger;

import static org.assertj.core.api.Assertions.assertThat;

/** With the weights that the program comes with, and a tagger of which it is known what it says. */
class LikenessTest {

    private static final String WORDS = "Norway began an exercise with Chile. Kenya bought two frigates. Maneuvers drew protests.";

    /** Holds it for so likely of any two words that they name one event. */
    private static Tagger saying(double same) {
        Map<Bond, Double> shares = Arrays.stream(Bond.values()).collect(Collectors.toMap(bond -> bond, bond -> bond == Bond.SAME ? same : 0.001));
        return (article, sentences) -> new Saying((event, named) -> Map.of(), (one, other) -> shares);
    }

    /** The words by which each event is told. */
    private static List<List<String>> events(Tagger tagger, String words) {
        return Saying.read(tagger, words).events().stream()
                .map(event -> event.reports().stream().map(report -> report.trigger().span().in(words)).toList()).toList();
    }

    @Test
    void whatIsLikelyOneIsJoined() {
        assertThat(events(saying(0.99), WORDS)).contains(List.of("exercise", "Maneuvers"));
    }

    @Test
    void whatIsUnlikelyOneStaysApart() {
        assertThat(events(saying(0.001), WORDS)).contains(List.of("exercise"), List.of("Maneuvers"));
    }

    @Test
    void eventsOfOtherKindsAreNeverOne() {
        assertThat(events(saying(0.99), WORDS)).contains(List.of("bought"));
    }
}
