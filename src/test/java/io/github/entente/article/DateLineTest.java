package io.github.entente.article;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            date 2026-01-21 The Kestrel Tribune file photo           ; 2026-01-21
            Published: Jan. 21, 2026, 9:30 p.m.                      ; 2026-01-21
            Updated on 3 March 2026                                  ; 2026-03-03
            FOR IMMEDIATE RELEASE: December 2, 2025                  ; 2025-12-02
            Wednesday, January 21, 2026                              ; 2026-01-21
            2026-01-21 18:05 JST                                     ; 2026-01-21
            By Tomas Rehak | March 9, 2026                           ; 2026-03-09
            TOKYO, Jan. 21, 2026 (Wire) — The defense ministers met. ; 2026-01-21
            NEW YORK, 2 Dec 2025 -- The council met.                 ; 2025-12-02
            """)
    void readsTheLineThatTellsThePublication(String line, LocalDate day) {
        assertThat(DateLine.in("A headline\n\n" + line + "\n\nThe text.")).contains(day.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The ministers shake hands in Lisbon on January 10, 2026",
            "They met on January 10, 2026, and again in March.",
            "TOKYO, Jan. 21 — The ministers last met on November 1, 2025.",
            "The exercise of May 3, 2025 — the first of its kind — was cut short.",
            "Agreement of 12 March 2024 between the two governments"})
    void doesNotTakeTheDateOfSomethingElse(String line) {
        assertThat(DateLine.in(line + "\n\nThe text.")).isEmpty();
    }

    @Test
    void looksAtTheTopOnly() {
        assertThat(DateLine.in("A line.\n".repeat(20) + "January 21, 2026")).isEmpty();
    }
}
