package io.github.entente.endpoint.http;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkupTest {

    @Test
    void lettersStandForThemselves() {
        assertThat(Markup.escaped("<script>alert('a & \"b\"')</script>")).doesNotContain("<", ">", "\"", "'").contains("script", "&amp;");
        assertThat(Markup.escaped("金 → \u202e")).isEqualTo("金 → \u202e");
    }
}
