package io.github.entente.event;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.github.entente.article.Article;
import io.github.entente.pipeline.SharedReader;

import static org.assertj.core.api.Assertions.assertThat;

/** Articles of which only the month of publication is told, and releases that are done by being issued. */
class MonthKnownTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 5, 1);

    private static List<String> times(boolean dayTold, String words) {
        Article article = new Article("2019-05-01-test", "Test", "U.S. Department of State", FIRST, dayTold, null, words);
        return SharedReader.RULES.read(article).events().stream().map(event -> event.dating() == null ? "-" : event.dating().when().edtf()).toList();
    }

    @Test
    void weekdaysTellTheMonth() {
        assertThat(times(false, "The two ministers met in Oslo on Friday.")).containsExactly("2019-05");
        assertThat(times(true, "The two ministers met in Oslo on Friday.")).containsExactly("2019-04-26");
    }

    @Test
    void datesStandWhateverTheDay() {
        assertThat(times(false, "The two ministers met in Oslo on May 23.")).containsExactly("2019-05-23");
        assertThat(times(false, "The two ministers met in Oslo in March.")).containsExactly("2019-03");
        assertThat(times(false, "The two ministers will meet in Oslo on May 4.")).containsExactly("2019-05-04");
    }

    @Test
    void whatIsDoneBySayingSoIsDoneThen() {
        assertThat(times(false, "The United States condemns the attack in Bergen.")).containsExactly("2019-05", "-");
        assertThat(times(true, "The United States remains fully committed to the treaty.")).containsExactly("2019-05-01", "-");
        assertThat(times(true, "We will act with purpose to protect our allies.")).contains("2019-05-01");
        assertThat(times(true, "Our commitment to the alliance is firm.")).containsExactly("2019-05-01");
        assertThat(times(true, "The following statement was released by the Governments of Norway and Chile.")).containsExactly("2019-05-01");
        assertThat(times(true, "We stand with our ally Norway and commend the restraint of its sailors.")).containsExactly("2019-05-01", "2019-05-01");
        assertThat(times(true, "The United States strongly condemns the attacks today in Bergen.")).containsExactly("2019-05-01", "2019-05-01");
    }
}
