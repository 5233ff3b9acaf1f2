package io.github.entente.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.entente.base.Span;
import io.github.entente.mention.Entity;

import static org.assertj.core.api.Assertions.assertThat;

class LabelTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Visit               | visitor:Ahn Gyu-back, host:Japan                                    | Tokyo | visit by Ahn Gyu-back to Japan
            PortCall            | visitor:INS Tarang                                                  | Busan | port call by INS Tarang in Busan
            SummitMeeting       | participant:Kenya, participant:Chad                                 | -     | summit meeting by Kenya and Chad
            Condemnation        | agent:France, target:Iran                                           | -     | condemnation by France, toward Iran
            Exercise            | -                                                                   | Kochi | exercise in Kochi
            WeaponsTest         | -                                                                   | -     | weapons test
            Exercise            | participant:Chad, participant:Mali, participant:Togo, participant:Niger | - | exercise by Chad, Mali and 2 more
            Meeting             | participant:Chad, participant:Chad                                  | -     | meeting by Chad
            """)
    void namesWhoAndWhitherOrWhere(String type, @Nullable String roles, @Nullable String place, String label) {
        List<Role> parts = roles == null ? List.of() : Arrays.stream(roles.split(", ")).map(role -> role.split(":"))
                .map(role -> new Role(role[0], entity("State", role[1]), new Span(0, 1), 0)).toList();
        Optional<Location> location = Optional.ofNullable(place).map(name -> new Location(entity("City", name), new Span(0, 1), 0));
        assertThat(Label.of(type, parts, location)).isEqualTo(label);
    }

    private static Entity entity(String type, String label) {
        return new Entity("id/" + label, type, label, List.of(), null, true);
    }
}
