package io.github.entente.event;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.github.entente.article.Article;
import io.github.entente.pipeline.SharedReader;

import static org.assertj.core.api.Assertions.assertThat;

/** A verb that lists places, each with a time, tells as many visits. */
class StagesTest {

    private static List<String> visits(String words) {
        Article article = new Article("2019-05-02-test", "Test", "U.S. Department of State", LocalDate.of(2019, 5, 2), null, words);
        return SharedReader.RULES.read(article).events().stream().filter(event -> event.type().equals("Visit"))
                .map(event -> event.location().place().label() + " " + (event.dating() == null ? "-" : event.dating().when().edtf())).toList();
    }

    @Test
    void eachPlaceHasItsOwnTime() {
        assertThat(visits("The delegation visited Oslo on Monday, Tallinn on Tuesday and Riga on Wednesday.")).containsExactly("Oslo 2019-04-29", "Tallinn 2019-04-30", "Riga 2019-05-01");
        assertThat(visits("Minister Ana Costa will travel to Oslo, Norway, June 2-4; Tallinn, Estonia, June 5; and Riga, Latvia, June 6.")).containsExactly("Oslo 2019-06-02/2019-06-04", "Tallinn 2019-06-05", "Riga 2019-06-06");
    }

    @Test
    void datesMayStandRightBehindNames() {
        assertThat(visits("Minister Ana Costa will travel to Palau June 29-July 1, Fiji July 2 – July 3, and Kiribati July 4, 2019.")).containsExactly("Palau 2019-06-29/2019-07-01", "Fiji 2019-07-02/2019-07-03", "Kiribati 2019-07-04");
    }

    @Test
    void onePlaceIsOneVisit() {
        assertThat(visits("Minister Ana Costa will visit Oslo, Norway, on June 2 for talks with Estonia on June 3.")).containsExactly("Oslo 2019-06-02");
    }
}
