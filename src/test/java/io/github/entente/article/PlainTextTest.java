package io.github.entente.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTest {

    private static Found.Draft read(String content) {
        return (Found.Draft) PlainText.read(content);
    }

    @Test
    void keepsTheBodyAsItStands() {
        Found.Draft draft = read("title: A\ndate: 2026-01-01\n\n\n  \n  Indented  first line\nsecond line \n\n\nNew paragraph.\n\n");
        assertThat(draft.text()).isEqualTo("  Indented  first line\nsecond line \n\n\nNew paragraph.");
    }

    @Test
    void toleratesUnknownKeysAndQuotesAndFences() {
        Found.Draft draft = read("---\nTitle: \"Talks: the next round\"\nx-note: sample\npublisher:\ndate: 2026-01-01\n---\nThey met.");
        assertThat(draft).isEqualTo(new Found.Draft("", "Talks: the next round", null, "2026-01-01", null, "They met."));
    }

    @Test
    void leavesQuestionsAndAnswersInTheText() {
        String briefing = "Q: When will they meet?\nA: In March.\n\nMODERATOR: Thank you.";
        assertThat(read(briefing).text()).isEqualTo(briefing);
    }

    @Test
    void doesNotTakeTextThatFollowsWithoutBlankLineForFrontMatter() {
        String text = "Date: the third of March\nThe ministers met and agreed on the plan.";
        assertThat(read(text).text()).isEqualTo(text);
    }

    @Test
    void readsLongFilesOfOddShape() {
        assertThat(read("\n".repeat(1_000_000) + "They met.").text()).isEqualTo("They met.");
        assertThat(read("A: b\n".repeat(100_000) + "title: x\n\nThey met.").text()).isEqualTo("They met.");
        assertThat(read("They met. ".repeat(100_000)).text()).hasSize(999_999);
    }

    @Test
    void findsTheDateBelowFrontMatterThatHasNone() {
        assertThat(read("title: A\n\nPublished: Jan. 3, 2026\n\nThey met.").date()).isEqualTo("2026-01-03");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Fleet review called off as storm nears      | Fleet review called off as storm nears
            The fleet review was called off.            | -
            Published: January 3, 2026                  | -
            The Kestrel Tribune file photo              | -
            """)
    void takesTheFirstLineAsHeadlineOnlyIfItIsOne(String line, String title) {
        assertThat(read(line + "\n\nThe fleet review was called off on Monday.").title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            date 2025-12-03 Kestrel Tribune file photo  | Kestrel Tribune
            The Harbor Gazette photo                    | Harbor Gazette
            Reuters file photo                          | -
            File photo                                  | -
            The minister poses for a photo              | -
            The minister was late.                      | -
            """)
    void takesThePublisherFromThePhotosCredit(String line, String publisher) {
        assertThat(read(line + "\n\nThey met.").publisher()).isEqualTo(publisher);
    }
}
