package io.github.entente.text.time;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.entente.base.EntenteException;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Time: m:MONTH -> month(m)       ; Not a rule for times
            Time = m:MONTH                  ; Not a rule for times
            Time = m:MONTH -> mnoth(m)      ; No operation of this name
            Time = m:MONTH -> month(n)      ; names nothing in its pattern: n
            """)
    void saysWhatIsWrongWithALine(String line, String message) {
        assertThatThrownBy(() -> Rule.of(line)).isInstanceOf(EntenteException.class).hasMessageContaining(message);
    }

    @Test
    void refusesACategoryThatNoRuleTells() {
        assertThatThrownBy(() -> new Rules(List.of("Time = on d:Dya -> d", "None = x -> none()", "Moved = y -> none()")))
                .isInstanceOf(EntenteException.class).hasMessageContaining("Dya");
    }
}
