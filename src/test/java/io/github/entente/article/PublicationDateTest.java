package io.github.entente.article;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublicationDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-21                      | 2026-01-21
            2026-01-21T23:30:00+09:00       | 2026-01-21
            2026-01-21 08:15                | 2026-01-21
            2026/1/5                        | 2026-01-05
            20260121                        | 2026-01-21
            20260121T093000Z                | 2026-01-21
            January 21, 2026                | 2026-01-21
            Wednesday, Jan. 21, 2026        | 2026-01-21
            Sept. 3 2025                    | 2025-09-03
            21 January 2026                 | 2026-01-21
            3rd of March, 2026              | 2026-03-03
            Wed, 21 Jan 2026 09:00:00 GMT   | 2026-01-21
            2017-01                         | 2017-01-01
            December 2011                   | 2011-12-01
            """)
    void readsHowPeopleAndMachinesWriteDays(String field, LocalDate day) {
        assertThat(PublicationDate.of(field)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "", "2026", "last Tuesday", "03/04/2026", "2026-02-30", "2026-13-01", "January 21", "112026-01-211"})
    void tellsNoDayWhereTheWordsLeaveItOpen(String field) {
        assertThat(PublicationDate.of(field)).isEmpty();
    }
}
