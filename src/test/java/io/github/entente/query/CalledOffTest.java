package io.github.entente.query;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is called off without a decision that anybody tells of is listed for the states that have a part in it, and no others. */
class CalledOffTest {

    @TempDir
    private Path directory;

    @Test
    void aStateAsksForItsOwn() {
        Dataset data = Story.copy(directory.resolve("data"), """
                event:port-call a ent:PortCall , ent:Event ; ent:status ent:Cancelled ; rdfs:label "port call of Norland"@en ;
                    ent:involvesState <https://w3id.org/entente/id/state/norland> .
                """);
        assertThat(events(data, "Norland")).contains("port-call", "a-e2");
        assertThat(events(data, "Sudria")).doesNotContain("port-call").contains("a-e2");
    }

    private static List<String> events(Dataset data, String state) {
        Answer.Rows rows = (Answer.Rows) QueryLibrary.load().find("called-off").ask(data, Map.of("state", state));
        return rows.rows().stream().map(row -> row.get("event").getURI()).map(iri -> iri.substring(iri.lastIndexOf('/') + 1)).toList();
    }
}
