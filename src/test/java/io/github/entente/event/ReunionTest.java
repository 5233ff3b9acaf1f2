package io.github.entente.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.github.entente.article.Article;
import io.github.entente.pipeline.Reader;
import io.github.entente.pipeline.SharedReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReunionTest {

    private static final String WORDS = "Norway began an exercise with Chile. Chad condemned the drills. Kenya praised the maneuvers. Oman bought two frigates from Chile.";

    @Test
    void whatIsNotLikelyOneStaysApart() {
        assertThat(joined(new TraitWeights(-1, Map.of()))).hasSameSizeAs(apart());
    }

    @Test
    void whatIsLikelyOneIsJoinedWithinALineOfClasses() {
        assertThat(joined(new TraitWeights(1, Map.of()))).contains(List.of("exercise", "drills", "maneuvers"), List.of("bought"));
    }

    @Test
    void theMeanOverAllPairsDecides() {
        // Each neighbor speaks for a join, each pair two sentences apart more strongly against it.
        assertThat(joined(new TraitWeights(0, Map.of("apart=1", 1.0, "apart=2", -3.0)))).contains(List.of("exercise", "drills"), List.of("maneuvers"));
    }

    @Test
    void tellsWhatItJoinedAndHowLikelyThatIs() {
        List<Join> joins = reunion(new TraitWeights(0, Map.of("apart=1", 1.0, "apart=2", -3.0))).joins();
        assertThat(joins).hasSize(1);
        assertThat(joins.getFirst().first().span().in(WORDS)).isEqualTo("exercise");
        assertThat(joins.getFirst().second().span().in(WORDS)).isEqualTo("drills");
        assertThat(joins.getFirst().probability()).isCloseTo(0.731, within(0.001));
    }

    @Test
    void whatRulesBringTogetherIsPartedWhereThatIsUnlikely() {
        List<List<Draft>> together = List.of(told().drafts().stream().filter(draft -> List.of("exercise", "drills", "maneuvers").contains(word(draft))).toList());
        assertThat(words(reunion(new TraitWeights(-2, Map.of()), together).apart(together))).containsExactly(List.of("exercise"), List.of("drills"), List.of("maneuvers"));
        assertThat(words(reunion(new TraitWeights(-0.5, Map.of()), together).apart(together))).containsExactly(List.of("exercise", "drills", "maneuvers"));
    }

    @Test
    void aJoinedEventKeepsTheOrderOfItsWords() {
        TraitWeights farFirst = new TraitWeights(1, Map.of("apart=2", 5.0));
        assertThat(joined(farFirst)).contains(List.of("exercise", "drills", "maneuvers"));
    }

    private static List<List<Draft>> apart() {
        return told().drafts().stream().map(List::of).toList();
    }

    private static List<List<String>> joined(TraitWeights weights) {
        return words(reunion(weights).events());
    }

    private static List<List<String>> words(List<List<Draft>> events) {
        return events.stream().map(event -> event.stream().map(ReunionTest::word).toList()).toList();
    }

    private static Reunion reunion(TraitWeights weights, List<List<Draft>> events) {
        List<Draft> drafts = events.stream().flatMap(List::stream).toList();
        return new Reunion(told().joiner().likeness(new Likeness.Weights(weights, weights), drafts, events), drafts);
    }

    private static Joined reunion(TraitWeights weights) {
        EventReader.Told told = told();
        List<List<Draft>> apart = new ArrayList<>();
        told.drafts().forEach(draft -> apart.add(List.of(draft)));
        return reunion(weights, apart).of(apart);
    }

    private static String word(Draft draft) {
        return draft.candidate().token().form();
    }

    private static EventReader.Told told() {
        Reader reader = SharedReader.RULES;
        Article article = new Article("2024-03-06-drills", "", "Test", LocalDate.of(2024, 3, 6), null, WORDS);
        return reader.events().told(reader.mentions().read(reader.texts().read(article)));
    }
}
