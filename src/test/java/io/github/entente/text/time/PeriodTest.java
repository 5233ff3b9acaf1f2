package io.github.entente.text.time;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-01-01, 2026-12-31, 2026
            1995-01-01, 2000-12-31, 1995/2000
            2026-01-01, 2026-01-31, 2026-01
            2026-01-01, 2026-03-31, 2026-01/2026-03
            2024-02-01, 2024-02-29, 2024-02
            2026-01-01, 2026-01-30, 2026-01-01/2026-01-30
            2026-01-13, 2026-01-13, 2026-01-13
            """)
    void isWrittenAsShortlyAsTheFormatAllows(LocalDate first, LocalDate last, String edtf) {
        assertThat(Period.within(first, last).edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            EARLY,     2026-01-01, 2026-01-31, 2026-01-01/2026-01-10
            LATE,      2026-02-01, 2026-02-28, 2026-02-21/2026-02-28
            MID,       2026-01-01, 2026-12-31, 2026-05/2026-08
            END,       2026-01-01, 2026-12-31, 2026-12
            BEGINNING, 2026-04-01, 2026-06-30, 2026-04
            LATE,      2026-04-01, 2026-06-30, 2026-06
            EARLY,     1990-01-01, 1999-12-31, 1990/1993
            END,       2026-01-19, 2026-01-25, 2026-01-23/2026-01-25
            LATE,      2026-01-13, 2026-01-13, 2026-01-13
            """)
    void hasParts(Part part, LocalDate first, LocalDate last, String edtf) {
        assertThat(part.of(Period.within(first, last)).edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-01-01, 2026-12-31, 2025,       2027
            2026-01-01, 2026-01-31, 2025-12,    2026-02
            2026-03-01, 2026-03-01, 2026-02-28, 2026-03-02
            2026-01-19, 2026-01-25, 2026-01-18, 2026-01-26
            """)
    void hasNeighborsAsPreciseAsItself(LocalDate first, LocalDate last, String preceding, String following) {
        Period period = Period.within(first, last);
        assertThat(period.preceding().edtf()).isEqualTo(preceding);
        assertThat(period.following().edtf()).isEqualTo(following);
    }
}
