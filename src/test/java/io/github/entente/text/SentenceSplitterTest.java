package io.github.entente.text;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.entente.base.Span;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceSplitterTest {

    /** Each text shows by || where it is to be cut, and nowhere else. */
    @ParameterizedTest
    @ValueSource(strings = {
            "They met on Jan. 13 in Nara. || The talks went well.",
            "U.S. President Lee met Gen. Nakatani. || He left.",
            "He met Gov. Sato and Sen. Roe of the U.S. Senate.",
            "It was the visit No. 3 of the year. || No. 4 follows.",
            "Was it so? || No. || It was not.",
            "The drill ran from March 3-7. || The navy led it.",
            "The forum ends later in the spring. ||The EU is its host.",
            "He lives in the U.S. || The minister does not.",
            "They left Washington, D.C. || On Friday they flew on.",
            "The company is Acme Corp. || It builds ships.",
            "It starts at 9 a.m. Tokyo time.",
            "It started at 9 a.m. || The band played.",
            "Harry S. Truman and George H. W. Bush sailed with J. Doe.",
            "“We agree.” || He nodded.",
            "He said, “We agree.” || “So do we,” she said.",
            "“Will you go?” asked the reporter. || He did not answer.",
            "\"We will go.\" || \"When?\" || \"Soon.\"",
            "(The talks failed.) || Nobody was surprised.",
            "He left (as planned.) || She stayed.",
            "Two things were said: First, go; second, stay.",
            "They agreed on three points; The rest is open.",
            "He paused ... and went on. || Then he stopped...",
            "It cost $2.5 million. || Some 1,200 came.",
            "The group (e.g. Japan, the U.K. and others) met.",
            "The band, led by Lt. Col. Roe et al., played.",
            "Prime Minister Sanae Takaichi's plan failed. || al-Abadi agreed.",
            "Talks ended at 5 p.m. || According to Seoul, they failed.",
            "Really?! || Yes!",
            "1. The parties agree.",
            "The ministers visited St. Petersburg and Ft. Bragg.",
            "He praised the U.S. Navy's 7th Fleet vs. others.",
            "The vote was 5-4. || 200 ships sailed.",
            "The base will close in Dec. || However, the port stays.",
            "The “aircraft was lost.” || It fell into the sea",
    })
    void cutsWhereASentenceEndsAndNowhereElse(String marked) {
        String text = marked.replace(" ||", "").replace("||", "");
        List<String> sentences = SentenceSplitter.sentences(text, new Span(0, text.length())).stream()
                .map(words -> text.substring(words.getFirst().span().begin(), words.getLast().span().end())).toList();
        assertThat(sentences).containsExactlyElementsOf(List.of(marked.split(" ?\\|\\| ?")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "..."})
    void losesNoWordsOfOddTexts(String text) {
        String words = SentenceSplitter.sentences(text, new Span(0, text.length())).stream().flatMap(List::stream)
                .map(Tokenizer.Word::form).collect(Collectors.joining());
        assertThat(words).isEqualTo(text.strip());
    }
}
