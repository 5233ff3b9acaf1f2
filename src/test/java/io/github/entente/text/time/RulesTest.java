package io.github.entente.text.time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.entente.base.EntenteException;

import static org.assertj.core.api.Assertions.assertThat;
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
    void namesOnlyClassesThatWordsHave() throws IOException {
        Set<String> known = new TreeSet<>(Set.of("NUM", "DAY", "NTH", "YEAR", "OLDYEAR", "FOUR", "TWO", "TENS", "SHORTTENS", "CLOCK", "DOTTED"));
        table("words.txt").forEach(line -> known.add(line.split("\\s+")[0].replace("*", "")));
        assertThat(table("rules.txt").stream().map(Rule::of).flatMap(rule -> Stream.concat(rule.before().stream(), rule.pattern().stream()))
                .filter(element -> element.kind() == Element.Kind.CLASS || element.kind() == Element.Kind.EARLIER)
                .flatMap(element -> element.names().stream())).isSubsetOf(known);
    }

    private static List<String> table(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Rules.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        }
    }

    @Test
    void refusesACategoryThatNoRuleTells() {
        assertThatThrownBy(() -> new Rules(List.of("Time = on d:Dya -> d", "None = x -> none()", "Moved = y -> none()")))
                .isInstanceOf(EntenteException.class).hasMessageContaining("Dya");
    }
}
