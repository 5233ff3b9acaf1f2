package io.github.entente.endpoint.pages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VisibleTest {

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x1B, 0x85, 0x200B, 0x200E, 0x202A, 0x202B, 0x202D, 0x202E, 0x2066, 0x2067, 0x2069, 0xFEFF})
    void showsCharactersThatTurnOrHideOthers(int character) {
        assertThat(Visible.of("a" + Character.toString(character) + "b")).isEqualTo("a⟨U+%04X⟩b".formatted(character));
    }

    @Test
    void leavesLettersOfAllScriptsAndLineBreaks() {
        String text = "Đà Nẵng, 横須賀, 서울, القاهرة, ירושלים, 🛳️\n\tnext";
        assertThat(Visible.of(text)).isEqualTo(text);
    }
}
