package io.github.entente.article;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.txt   | They met.                                         | PLAIN_TEXT
            a       | title: They met                                   | PLAIN_TEXT
            a.txt   | <!doctype html><html><body><p>They met.           | HTML
            a.html  | Some words <p>They met.                           | HTML
            a.html  | They met.                                         | PLAIN_TEXT
            a.txt   | <p.5 is what the general calls "significant"      | PLAIN_TEXT
            a.md    | {"title": "They met"}                             | JSON
            a.json  | [{"title": "They met"}]                           | JSON
            a.json  | broken                                            | JSON
            a.txt   | [The general's remarks follow.]                   | PLAIN_TEXT
            a.jsonl | {"title": "They met"}                             | JSON_LINES
            a.json  | `{"title": "They met"}\n{"title": "Again"}`       | JSON_LINES
            """)
    void contentDecidesBeforeTheEnding(String name, String head, Format format) {
        assertThat(Format.of(name, head.replace("\\n", "\n"))).isEqualTo(format);
    }
}
