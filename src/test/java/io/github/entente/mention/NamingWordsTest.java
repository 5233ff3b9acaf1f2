package io.github.entente.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.entente.base.EntenteException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NamingWordsTest {

    @Test
    void readsWordsWithTheClassThatTheirLineGives() throws IOException {
        NamingWords words = read("# comment\nplace City: city, town\nplace Base: air  base\n\nrank: Lt. Gen., Col\n");
        assertThat(words.type("place", "Town")).contains("City");
        assertThat(words.has("rank", "Lt Gen")).isTrue();
        assertThat(words.has("rank", "city")).isFalse();
    }

    @Test
    void namesTheLineThatItCannotRead() {
        assertThatThrownBy(() -> read("rank: Col\nplace City city\n")).isInstanceOf(EntenteException.class)
                .hasMessageContaining("naming-words.txt, line 2").hasMessageContaining("place City city");
    }

    @Test
    void namesTheSectionThatIsMissing() throws IOException {
        NamingWords words = read("rank: Col\n");
        assertThatThrownBy(() -> words.has("place", "city")).isInstanceOf(EntenteException.class).hasMessageContaining("no section \"place\"");
    }

    @ParameterizedTest
    @CsvSource({"Ahn Gyu-back, ahn-gyu-back", "Eduardo Año, eduardo-ano", "Ibrahim Al-Ja’afari, ibrahim-al-jaafari", "U.S. Navy, us-navy", "Jens Bjørn, jens-bjorn"})
    void makesIdsOfNames(String name, String slug) {
        assertThat(Spelling.slug(name)).isEqualTo(slug);
    }

    private static NamingWords read(String text) throws IOException {
        return NamingWords.read(new BufferedReader(new StringReader(text)));
    }
}
