package io.github.entente.event;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.github.entente.article.Article;
import io.github.entente.pipeline.SharedReader;

import static org.assertj.core.api.Assertions.assertThat;

/** What a joint statement says that its parties said, they say by issuing it. */
class CommuniqueTest {

    private static List<String> times(String words) {
        Article article = new Article("2019-05-02-test", "Test", "U.S. Department of State", LocalDate.of(2019, 5, 2), null, words);
        return SharedReader.RULES.read(article).events().stream().map(event -> event.type() + " " + (event.dating() == null ? "-" : event.dating().when().edtf())).toList();
    }

    @Test
    void isSaidOnTheDayOfTheStatement() {
        assertThat(times("The following statement was released by the Governments of Norway and Estonia.\n\nThe ministers reaffirmed their commitment to the alliance.")).contains("Pledge 2019-05-02");
        assertThat(times("The ministers met in Oslo.\n\nThe ministers reaffirmed their commitment to the alliance.")).contains("Pledge -");
    }

    @Test
    void hasTheDayOfTheTalksIfTheyHaveOne() {
        assertThat(times("The following statement was released by the Governments of Norway and Estonia.\n\nThe Foreign Ministers of Norway and Estonia met in Oslo on April 30. They reaffirmed their commitment to the alliance.")).contains("Pledge 2019-04-30");
    }

    @Test
    void whoIsPleasedToAnnounceAnnounces() {
        assertThat(times("I am pleased to announce new sanctions against Chad.")).contains("Statement 2019-05-02").doesNotContain("Statement -");
    }
}
