package io.github.entente.text.encoder;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class WordPiecesTest {

    private static final WordPieces PIECES = WordPieces.of("/all-minilm-l6-v2-q-tokenizer.json");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            talks              | talks
            embeddings         | em ##bed ##ding ##s
            TALKS              | talks
            Côte d'Ivoire      | cote d ' ivo ##ire
            U.S.               | u . s .
            2023-03-12         | 202 ##3 - 03 - 12
            \u2603             | [UNK]
            """)
    void cutsWordsIntoTheLongestPieces(String text, String pieces) {
        assertThat(PIECES.cut(text)).isEqualTo(Stream.of(pieces.split(" ")).map(PIECES::number).toList());
    }

    @Test
    void nothingIsCutIntoNothing() {
        assertThat(PIECES.cut(" ")).isEqualTo(List.of());
    }

    @Test
    void whatIsTooLongForAWordIsUnknown() {
        assertThat(PIECES.cut("a".repeat(100))).containsExactly(PIECES.number("[UNK]"));
    }

    @Test
    void aPieceThatMustBeThereIsMissed() {
        assertThatIllegalStateException().isThrownBy(() -> PIECES.number("[NONE]")).withMessageContaining("[NONE]");
    }
}
