package io.github.entente.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.jena.query.Dataset;
import org.apache.jena.shared.PrefixMapping;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Of events that are summed up one may have no day: the days of the others count. */
class UndatedEventTest {

    @TempDir
    private static Path directory;
    private static Dataset data;

    @BeforeAll
    static void fill() {
        data = Story.copy(directory.resolve("data"), """
                event:undated a ent:Meeting , ent:Event ; ent:status ent:Occurred ; rdfs:label "a meeting"@en ;
                    ent:participant <https://w3id.org/entente/id/person/ada-berg> , <https://w3id.org/entente/id/person/ben-cruz> .
                event:other a ent:Meeting , ent:Event ; ent:status ent:Occurred ; rdfs:label "another meeting"@en ;
                    ent:participant <https://w3id.org/entente/id/person/ada-berg> , <https://w3id.org/entente/id/person/eve> .
                <https://w3id.org/entente/id/person/eve> a <http://xmlns.com/foaf/0.1/Person> ; rdfs:label "Eve"@en .
                """);
    }

    @ParameterizedTest
    @CsvSource({"who-meets-most, 'status=ent:Occurred'", "meeting-network, 'status=ent:Occurred'", "ties-of-actor, 'actor=https://w3id.org/entente/id/person/ada-berg'"})
    void theLastDayIsThatOfTheOthers(String name, String value) {
        assertThat(lines(name, value)).anyMatch(line -> line.contains("Ben Cruz") && line.contains("2025-12-31"));
    }

    @Test
    void thereIsNoLastDayWhereNoneIsTold() {
        assertThat(lines("who-meets-most", "status=ent:Occurred")).anyMatch(line -> line.contains("Eve") && line.endsWith(","));
    }

    private static List<String> lines(String name, String value) {
        String[] parameter = value.split("=", 2);
        Answer.Rows rows = (Answer.Rows) QueryLibrary.load().find(name).ask(data, Map.of(parameter[0], parameter[1]));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Format.CSV.write(rows, PrefixMapping.Standard, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
