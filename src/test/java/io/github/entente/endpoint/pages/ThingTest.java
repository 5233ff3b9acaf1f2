package io.github.entente.endpoint.pages;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ThingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://w3id.org/entente/id/state/japan            | /id/state/japan
            https://w3id.org/entente/id/person/a?b#c"d         | /id/person/a%3Fb%23c%22d
            https://w3id.org/entente/graph/2026-01-01-x-1      | /articles/2026-01-01-x-1
            https://w3id.org/entente/ns#Meeting                | /ns#Meeting
            https://example.org/news?a=b                       | https://example.org/news?a=b
            """)
    void leadsToAPageOfOursOrToAnAddressOfTheWeb(String iri, String href) {
        assertThat(Thing.href(iri)).isEqualTo(href);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:x",
            "file:///etc/passwd", "//example.org/x", "https:///x", "urn:x", "http:x", "https://exa mple.org/"})
    void leadsNowhereElse(String iri) {
        assertThat(Thing.href(iri)).isEmpty();
    }
}
