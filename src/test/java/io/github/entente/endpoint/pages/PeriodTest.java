package io.github.entente.endpoint.pages;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-24 | 2026-02-24 | 2026-02-24 | 2026-02-24 | 2026-02-24                                     | held on 2026-02-24
            2026-02-23 | 2026-02-23 | 2026-02-25 | 2026-02-25 | from 2026-02-23 to 2026-02-25                  | from 2026-02-23 to 2026-02-25
            2026-09-01 | 2026-11-30 | 2026-09-01 | 2026-11-30 | some time from 2026-09-01 to 2026-11-30        | some time from 2026-09-01 to 2026-11-30
            2026-07-01 |            |            |            | not before 2026-07-01                          | not before 2026-07-01
                       |            |            | 2026-06-30 | by 2026-06-30                                  | over by 2026-06-30
                       | 2026-02-24 | 2026-02-24 |            | open on both sides; named are 2026-02-24 to 2026-02-24 | held on 2026-02-24
                       |            |            |            | ''                                             | ''
            """)
    void saysWhatTheBoundsTell(@Nullable LocalDate beginEarliest, @Nullable LocalDate beginLatest, @Nullable LocalDate endEarliest, @Nullable LocalDate endLatest, String words,
            String tenure) {
        Period period = new Period(beginEarliest, beginLatest, endEarliest, endLatest);
        assertThat(period.words()).isEqualTo(words);
        assertThat(period.tenure()).isEqualTo(tenure);
    }
}
