package io.github.entente.event;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.github.entente.article.Article;
import io.github.entente.pipeline.SharedReader;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes to those of whose support a release tells is part of that support. */
class AidPartsTest {

    private static final String SUPPORT = "The United States is providing humanitarian assistance to Mali. ";

    private static List<String> wholes(String publisher, String words) {
        Reading reading = SharedReader.RULES.read(new Article("2026-01-21-test", "Test", publisher, LocalDate.of(2026, 1, 21), null, words));
        return reading.relations().stream().map(relation -> relation.kind().property()).toList();
    }

    @Test
    void aReleaseTellsDeliveriesAsPartOfItsSupport() {
        assertThat(wholes("U.S. Department of State", SUPPORT + "In January, the United States delivered three howitzers to Mali.")).containsExactly("partOf");
    }

    @Test
    void whatGoesToOthersIsNoPart() {
        assertThat(wholes("U.S. Department of State", SUPPORT + "In January, the United States delivered three howitzers to Chad.")).isEmpty();
    }

    @Test
    void thePressTellsOfSeveralGifts() {
        assertThat(wholes("Test", SUPPORT + "In January, the United States delivered three howitzers to Mali.")).isEmpty();
    }

    @Test
    void aGroupWithoutANameSpeaksAtTheTalksThatOpenARelease() {
        assertThat(wholes("U.S. Department of State", "The United States hosted a meeting of the African Union in Rome on January 20. Coalition partners congratulated Iraq.")).containsExactly("partOf");
    }
}
