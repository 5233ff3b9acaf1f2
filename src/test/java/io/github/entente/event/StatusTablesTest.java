package io.github.entente.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.entente.base.Span;
import io.github.entente.base.When;
import io.github.entente.text.ParsedText;
import io.github.entente.text.Sentence;
import io.github.entente.text.Token;

import static org.assertj.core.api.Assertions.assertThat;

/** The pure steps from words to a status. */
class StatusTablesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 21);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -         | PLANNED   | PLANNED
            -         | DENIED    | DENIED
            OCCURRED  | PLANNED   | PLANNED
            ONGOING   | PROPOSED  | PROPOSED
            PLANNED   | PROPOSED  | PROPOSED
            PROPOSED  | PLANNED   | PROPOSED
            PLANNED   | DENIED    | DENIED
            DENIED    | DENIED    | OCCURRED
            CANCELLED | PLANNED   | CANCELLED
            POSTPONED | PROPOSED  | POSTPONED
            SUSPENDED | OCCURRED  | SUSPENDED
            CANCELLED | DENIED    | DENIED
            """)
    void outerWordsBearOnWhatTheInnerOnesSay(Status inner, Status outer, Status both) {
        assertThat(Operators.combine(inner, outer)).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNSPECIFIED | OCCURRED | 2026-02-01 | 2026-02-03 | PLANNED
            UNSPECIFIED | PLANNED  | 2025-12-01 | 2025-12-31 | OCCURRED
            UNSPECIFIED | OCCURRED | 2026-01-20 | 2026-01-22 | OCCURRED
            UNSPECIFIED | OCCURRED | 2026-01-21 | 2026-01-21 | OCCURRED
            CERTAIN     | OCCURRED | 2026-02-01 | 2026-02-03 | OCCURRED
            PROBABLE    | PLANNED  | 2025-12-01 | 2025-12-31 | PLANNED
            """)
    void theDateDecidesWhereTheWordsTakeTheEventForGranted(Certainty certainty, Status told, LocalDate first, LocalDate last, Status status) {
        Dating dating = new Dating(When.lasting(first, last), new Span(0, 1), 0);
        assertThat(new Outlook(told, certainty, false, List.of()).dated(dating, TODAY, false).status()).isEqualTo(status);
    }

    @Test
    void anOpenDateDecidesNothing() {
        Outlook outlook = new Outlook(Status.OCCURRED, Certainty.UNSPECIFIED, false, List.of());
        assertThat(outlook.dated(new Dating(When.notBefore("2026-02", LocalDate.of(2026, 2, 1)), new Span(0, 1), 0), TODAY, false)).isEqualTo(outlook);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met in Seoul.                        | met       | PAST
            They have met in Seoul.                   | met       | PAST
            They had been meeting in Seoul.           | meeting   | PAST
            The plan was canceled.                    | canceled  | PAST
            They meet in Seoul.                       | meet      | PRESENT
            The talks are held in Seoul.              | held      | PRESENT
            They are meeting in Seoul.                | meeting   | PROGRESSIVE
            The talks are being held in Seoul.        | held      | PROGRESSIVE
            They came to meet the king.               | meet      | NONE
            They claim to have met the king.          | met       | PAST
            They will meet in Seoul.                  | meet      | NONE
            """)
    void auxiliariesTellTheTense(String words, String verb, Tense tense) {
        Sentence sentence = ParsedText.sentence(words);
        Token token = sentence.tokens().stream().filter(word -> word.form().equals(verb)).findFirst().orElseThrow();
        assertThat(Tense.of(new Parse(sentence, Set.of()), token)).isEqualTo(tense);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PAST        | Exercise     | OCCURRED
            PROGRESSIVE | Exercise     | ONGOING
            PRESENT     | Exercise     | ONGOING
            PRESENT     | Condemnation | OCCURRED
            PRESENT     | Visit        | OCCURRED
            NONE        | Visit        | -
            """)
    void presentTenseReportsActsAsDone(Tense tense, String type, Status status) {
        assertThat(tense.status(type).orElse(null)).isEqualTo(status);
    }
}
