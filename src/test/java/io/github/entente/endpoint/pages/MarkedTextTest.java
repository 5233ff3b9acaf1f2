package io.github.entente.endpoint.pages;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedTextTest {

    /** The ship takes two chars and one code point. */
    private static final String TEXT = "🚢 Norway met Estonia.\n\nBoth agreed.";
    private static final List<MarkedText.Bounds> SENTENCES = List.of(bounds(0, 21, "s0"), bounds(23, 35, "s1"));

    @Test
    void cutsByCodePointsAndKeepsEveryCharacter() {
        MarkedText text = MarkedText.of(TEXT, SENTENCES, List.of(mention(2, 8, "norway"), mention(9, 12, "meeting"), mention(13, 20, "estonia")));
        assertThat(told(text)).containsExactly("🚢 |Norway:norway| |met:meeting| |Estonia:estonia|.", "Both agreed.");
        assertThat(text.paragraphs()).hasSize(2);
        assertThat(text.paragraphs().getLast().sentences().getFirst().anchor()).isEqualTo("s1");
    }

    @Test
    void marksNestedAndCrossingMentionsNarrowestFirst() {
        MarkedText text = MarkedText.of(TEXT, SENTENCES, List.of(mention(2, 20, "talks"), mention(2, 8, "norway"), mention(9, 20, "met-estonia"), mention(2, 8, "again")));
        assertThat(told(text).getFirst()).isEqualTo("🚢 |Norway:norway,again,talks| :talks|met Estonia:met-estonia,talks|.");
    }

    @Test
    void showsTextThatBelongsToNoSentence() {
        MarkedText text = MarkedText.of(TEXT, List.of(bounds(2, 21, "s0")), List.of(mention(0, 1, "outside")));
        assertThat(told(text)).containsExactly("🚢 ", "Norway met Estonia.", "\n\nBoth agreed.");
    }

    private static List<String> told(MarkedText text) {
        return text.paragraphs().stream().flatMap(paragraph -> paragraph.sentences().stream())
                .map(sentence -> sentence.pieces().stream().map(MarkedTextTest::told).collect(Collectors.joining("|"))).toList();
    }

    private static String told(MarkedText.Piece piece) {
        String things = piece.mentions().stream().map(mention -> mention.thing().label()).collect(Collectors.joining(","));
        return piece.text() + (things.isEmpty() ? "" : ":" + things);
    }

    private static MarkedText.Bounds bounds(int begin, int end, String anchor) {
        return new MarkedText.Bounds(new MarkedText.Place(begin, end), anchor);
    }

    private static MarkedText.Mention mention(int begin, int end, String label) {
        return new MarkedText.Mention(new MarkedText.Place(begin, end), new Thing("", label, ""), "agent");
    }
}
