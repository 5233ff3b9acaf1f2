package io.github.entente.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuotationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nothing is quoted              | They met.               | He left.                  | false | false
            closed in its own sentence     | "They met," he said.    | He left.                  | false | false
            open over a sentence           | He said: "They met.     | They will meet again."    | true  | false
            open over more than that       | He said: "They met.     | They will meet again.     | false | true
            curly marks                    | He said: “They met.     | They will meet again.”    | true  | false
            each paragraph opens it anew   | He said: “They met.     | “They will meet again.”   | true  | false
            a second quotation             | "They met," he said.    | "They left," he added.    | false | false
            """)
    void followsMarksFromSentenceToSentence(String what, String first, String second, boolean continued, boolean open) {
        Quotation quotation = new Quotation();
        quotation.read(first);
        quotation.read(second);
        assertThat(quotation.open()).as(what).isEqualTo(open);
        if (!open) {
            assertThat(quotation.continued()).as(what).isEqualTo(continued);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            He said: "They met.  | true
            "They met," he said. | false
            They met.            | false
            """)
    void isOpenAfterAnOpeningMark(String sentence, boolean open) {
        Quotation quotation = new Quotation();
        quotation.read(sentence);
        assertThat(quotation.open()).isEqualTo(open);
        assertThat(quotation.continued()).isFalse();
    }
}
