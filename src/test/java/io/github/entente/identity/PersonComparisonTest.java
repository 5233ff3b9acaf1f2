package io.github.entente.identity;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonComparisonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Ahn Gyu-back      | korea | defense-minister | 2026 | Ahn Gyu-baek    | korea | defense-minister | 2025 | one
            Ahn Gyu-back      | korea | defense-minister | 2026 | Gyu-back Ahn    | -     | -                | 2025 | one
            Ahn Gyu-back      | korea | defense-minister | 2026 | Ahn Gyuback     | korea | -                | 2020 | one
            Takaichi Sanae    | japan | prime-minister   | 2025 | Sanae Takaichi  | japan | prime-minister   | 2026 | one
            José Núñez        | spain | -                | 2026 | Jose Nunez      | spain | foreign-minister | 2026 | one
            Antony J. Blinken | us    | -                | 2021 | Antony Blinken  | -     | -                | 2015 | one
            Joe Biden         | us    | president        | 2023 | Joseph R. Biden Jr. | us | president       | 2024 | one
            Trump             | us    | president        | 2025 | Donald Trump    | us    | president        | 2026 | one
            Trump             | us    | president        | 2025 | Trump           | us    | president        | 2025 | one
            Bush              | us    | president        | 2005 | George Bush     | us    | president        | 1990 | two
            Kim               | korea | -                | 2026 | Kim Min-ho      | korea | defense-minister | 2026 | two
            Kim               | korea | defense-minister | 2026 | Kim Min-ho      | north-korea | defense-minister | 2026 | two
            Kim Min-ho        | korea | defense-minister | 2026 | Kim Min-ho      | north-korea | defense-minister | 2026 | two
            Kim Min-ho        | korea | defense-minister | 2026 | Kim Min-hwan    | korea | defense-minister | 2026 | two
            Kim Min-su        | korea | fleet-commander  | 2026 | Kim Min-su      | korea | trade-minister   | 2026 | two
            Kim Min-su        | korea | fleet-commander  | 2016 | Kim Min-su      | korea | trade-minister   | 2026 | one
            Ahn Gyu-back      | korea | defense-minister | 2026 | Ahn Gyu-baek    | korea | -                | 2026 | two
            """)
    void tellsWhoIsOne(String name, String state, String post, int year, String otherName, String otherState, String otherPost, int otherYear, String expected) {
        Persona one = persona(name, state, post, year);
        Persona other = persona(otherName, otherState, otherPost, otherYear);
        Finding finding = PersonComparison.compare(one, other);
        assertThat(finding.enough()).as(finding.words()).isEqualTo(expected.equals("one"));
        assertThat(PersonComparison.compare(other, one)).isEqualTo(finding);
        if (finding.enough()) {
            assertThat(PersonComparison.keys(one)).containsAnyElementsOf(PersonComparison.keys(other));
        }
    }

    private static Persona persona(String name, String state, String post, int year) {
        return new Persona(name, state, post == null ? List.of() : List.of("post/" + state + "-" + post), List.of(), year, "");
    }
}
