package io.github.entente.event;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.github.entente.article.Article;
import io.github.entente.pipeline.SharedReader;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told on of somebody's journey takes place on the day last told. */
class ItineraryTest {

    private static List<String> times(String words) {
        Article article = new Article("2019-05-02-test", "Test", "Test", LocalDate.of(2019, 5, 2), null, words);
        return SharedReader.RULES.read(article).events().stream().map(event -> event.dating() == null ? "-" : event.dating().when().edtf()).toList();
    }

    @Test
    void goesOnWithAlsoAndThen() {
        assertThat(times("On May 20, President Ana Costa will call Prime Minister Jonas Berg. She will also visit Bergen.")).containsExactly("2019-05-20", "2019-05-20");
    }

    @Test
    void anotherSentenceTellsNothing() {
        assertThat(times("On May 20, President Ana Costa will call Prime Minister Jonas Berg. She will visit Bergen.")).containsExactly("2019-05-20", "-");
    }
}
