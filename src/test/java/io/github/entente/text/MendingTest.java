package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.github.entente.base.Span;

import static org.assertj.core.api.Assertions.assertThat;

class MendingTest {

    @Test
    void aVerbTakesTheNameRightBeforeIt() {
        List<Token> mended = Mending.of(parsed("They/PRP/nsubj/1", "welcomed/VBD/root/-1", "Oslo/NNP/dobj/1", "and/CC/cc/2", "Bergen/NNP/conj/2", "agreed/VBD/conj/1"));
        assertThat(mended.get(4)).extracting(Token::head, Token::label).containsExactly(5, "nsubj");
    }

    @Test
    void aNameIsNotHungOnWhatHangsOnIt() {
        List<Token> parsed = parsed("Banda/NNP/nsubj/1", "reconciled/VBD/root/-1", "Zambia/NNP/dobj/1", "and/CC/cc/2", "Malawi/NNP/conj/2", ",/,/punct/6",
                "signed/VBN/conj/4", "deals/NNS/dobj/6", "and/CC/cc/6", "deepened/VBD/conj/6", "ties/NNS/dobj/9");
        assertThat(Mending.of(parsed)).isEqualTo(parsed);
    }

    @Test
    void listedPeopleAreCoordinated() {
        List<Token> mended = Mending.of(parsed("Dahl/NNP/nsubj/1", "met/VBD/root/-1", "Costa/NNP/dobj/1/U-PERSON", ",/,/punct/2", "Minister/NNP/appos/2", "Vega/NNP/dep/4/U-PERSON", "and/CC/cc/2",
                "Small/NNP/conj/2/U-PERSON", "in/IN/prep/7", "Lima/NNP/pobj/8"));
        assertThat(mended.get(5)).extracting(Token::head, Token::label).containsExactly(2, "conj");
        assertThat(mended.get(8).head()).isEqualTo(1);
    }

    @Test
    void betweenBelongsToTheNounBeforeIt() {
        List<Token> mended = Mending.of(parsed("Berg/NNP/nsubj/1", "praised/VBD/root/-1", "talks/NNS/dobj/1", "between/IN/prep/1", "Chad/NNP/pobj/3/U-GPE", "and/CC/cc/4", "Mali/NNP/conj/4/U-GPE"));
        assertThat(mended.get(3).head()).isEqualTo(2);
    }

    @Test
    void betweenTwoDaysBelongsToTheVerb() {
        List<Token> parsed = parsed("Berg/NNP/nsubj/1", "held/VBD/root/-1", "talks/NNS/dobj/1", "between/IN/prep/1", "Monday/NNP/pobj/3/U-DATE", "and/CC/cc/4", "Friday/NNP/conj/4/U-DATE");
        assertThat(Mending.of(parsed)).isEqualTo(parsed);
    }

    @Test
    void twoNamesAreNoList() {
        List<Token> parsed = parsed("Dahl/NNP/nsubj/1", "met/VBD/root/-1", "Costa/NNP/dobj/1/U-PERSON", ",/,/punct/2", "Minister/NNP/appos/2", "Vega/NNP/dep/4/U-PERSON", "left/VBD/conj/1");
        assertThat(Mending.of(parsed)).isEqualTo(parsed);
    }

    @Test
    void aSentenceWhoseRootHasTheLabelOfAnObjectIsLeft() {
        List<Token> parsed = parsed("Talks/NNS/pobj/-1", "in/IN/prep/0", "Oslo/NNP/pobj/1", "have/VBP/aux/4", "ended/VBN/conj/0");
        assertThat(Mending.of(parsed)).isEqualTo(parsed);
    }

    /** Words as form/part of speech/label/head, and the kind of name. */
    private static List<Token> parsed(String... words) {
        List<Token> tokens = new ArrayList<>();
        for (String word : words) {
            String[] parts = word.split("/");
            tokens.add(new Token(tokens.size(), new Span(tokens.size(), tokens.size() + 1), parts[0], parts[0], parts[1], Integer.parseInt(parts[3]), parts[2], parts.length > 4 ? parts[4] : "O"));
        }
        return tokens;
    }
}
