package io.github.entente.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.github.entente.article.Article;
import io.github.entente.pipeline.SharedReader;
import io.github.entente.text.Tag;
import io.github.entente.text.Tagger;
import io.github.entente.text.Tags;

import static org.assertj.core.api.Assertions.assertThat;

/** With the weights that the program comes with, and a tagger of which it is known what it says. */
class ExperienceTest {

    private static Tagger saying(String word, Tag tag) {
        return (article, sentences) -> Tags.of(sentences.stream().map(sentence -> sentence.tokens().stream().filter(token -> token.form().equals(word))
                .collect(Collectors.toMap(token -> token.index(), token -> tag))).toList());
    }

    private static Reading read(Tagger tagger, String words) {
        return SharedReader.READER.by(tagger).read(new Article("2026-01-21-example", "", "Test", LocalDate.of(2026, 1, 21), null, words));
    }

    private static List<String> told(Reading reading) {
        return reading.events().stream().map(event -> event.type() + " " + event.status().term()).toList();
    }

    @Test
    void whatNobodyWouldAnnotateIsNotToldAndTheReasonIsKept() {
        String words = "Norway condemned the attack.";
        assertThat(told(read(Tagger.NONE, words))).containsExactly("Condemnation Occurred", "Attack Occurred");
        Reading read = read(saying("attack", new Tag(0.001, Map.of(), Map.of())), words);
        assertThat(told(read)).containsExactly("Condemnation Occurred");
        assertThat(read.rejected()).filteredOn(rejected -> rejected.what().equals("attack")).singleElement()
                .satisfies(rejected -> assertThat(rejected.reason()).matches("in articles that people annotated, such a word tells of it in \\d+ of 100 cases"));
    }

    @Test
    void whatRulesRejectIsToldIfItIsLikelyEnough() {
        String words = "Norway spoke of the danger of attack.";
        assertThat(told(read(Tagger.NONE, words))).doesNotContain("Attack Occurred");
        assertThat(told(read(saying("attack", new Tag(0.99, Map.of("Attack", 0.99), Map.of("Occurred", 0.99))), words))).contains("Attack Occurred");
    }

    @Test
    void aLikelierStatusIsTakenButNotOneThatADecisionGave() {
        Tag over = new Tag(0.99, Map.of("Exercise", 0.99), Map.of("Occurred", 0.99));
        assertThat(told(read(Tagger.NONE, "Norway will hold an exercise with Chad."))).containsExactly("Exercise Planned");
        assertThat(told(read(saying("exercise", over), "Norway will hold an exercise with Chad."))).containsExactly("Exercise Occurred");
        assertThat(told(read(saying("exercise", over), "Norway canceled the exercise with Chad."))).containsExactly("Cancellation Occurred", "Exercise Cancelled");
    }

    @Test
    void whetherWhatLiesAheadIsPlannedIsLeftToTheRules() {
        Tag thoughtOf = new Tag(0.99, Map.of("Exercise", 0.99), Map.of("Proposed", 0.99));
        assertThat(told(read(saying("exercise", thoughtOf), "Norway will hold an exercise with Chad."))).containsExactly("Exercise Planned");
    }
}
