package io.github.entente.text;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.entente.base.Span;

import static org.assertj.core.api.Assertions.assertThat;

class TokenizerTest {

    private static String words(String text) {
        return Tokenizer.words(text, new Span(0, text.length())).stream().map(Tokenizer.Word::form).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            Minister Ahn Gyu-back arrived.               | Minister Ahn Gyu-back arrived .
            the U.S.-ROK alliance                        | the U.S.-ROK alliance
            the U.S.–Japan alliance                      | the U.S.-Japan alliance
            an anti-U.S. rally                           | an anti-U.S. rally
            HA/DR and and/or                             | HA/DR and and/or
            AT&T and R&D                                 | AT&T and R&D
            mid-January F-35Bs and Su-35S                | mid-January F-35Bs and Su-35S
            pre- and post-war plans                      | pre- and post-war plans
            Japan’s and the two nations’ ties            | Japan 's and the two nations ' ties
            O’Brien’s visit to Sana’a                    | O'Brien 's visit to Sana'a
            They didn’t, can't and cannot say it's over. | They did n't , ca n't and can not say it 's over .
            We’ve said they’ll come; I’d go              | We 've said they 'll come ; I 'd go
            (SDF)'s base                                 | ( SDF ) 's base
            $1.5 billion, US$20 and C$ 66 million        | $ 1.5 billion , US$ 20 and C$ 66 million
            10% of 18,000 troops                         | 10 % of 18,000 troops
            the 21st, 155mm and 5,000km                  | the 21st , 155mm and 5,000km
            on 2026-01-13 at 3:30 p.m. sharp             | on 2026-01-13 at 3:30 p.m. sharp
            March 3–7. The                               | March 3-7 . The
            Gen. Park and Lt. Col. Roe met.              | Gen. Park and Lt. Col. Roe met .
            Jan. 13 and No. 3, but No. I                 | Jan. 13 and No. 3 , but No . I
            John F. Kennedy, J. R. Smith Jr. and Sr.     | John F. Kennedy , J. R. Smith Jr. and Sr.
            in the spring.The EU                         | in the spring . The EU
            @StateDept wrote #NATO                       | @StateDept wrote #NATO
            see https://example.org/a.html, or state.gov | see https://example.org/a.html , or state.gov
            mail press@example.org.                      | mail press@example.org .
            “We agree,” he said — twice…                 | " We agree , " he said -- twice ...
            ‘yes’ and the '90s                           | ' yes ' and the '90s
            order"—as Ortega put it                      | order " -- as Ortega put it
            Wait... what?!                               | Wait ... what ? !
            the DPRK (North Korea)                       | the DPRK ( North Korea )
            Año, Mäkelä and İstanbul                     | Año , Mäkelä and İstanbul
            """)
    void cutsAsTheTreebankDoesButForHyphens(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @Test
    void keepsOffsetsIntoTheOriginal() {
        String text = "x “Japan’s”\u00A0U.S.\u00ADbase";
        assertThat(Tokenizer.words(text, new Span(2, text.length())).stream().map(word -> word.span().in(text)))
                .containsExactly("“", "Japan", "’s", "”", "U.S.", "\u00ADbase");
    }

    @Test
    void staysInsideTheStretchThatItIsGiven() {
        String text = "TOKYO (AP) — Ministers met Jan.";
        assertThat(Tokenizer.words(text, new Span(0, 10)).stream().map(Tokenizer.Word::form)).containsExactly("TOKYO", "(", "AP", ")");
    }
}
