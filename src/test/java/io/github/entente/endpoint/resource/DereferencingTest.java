package io.github.entente.endpoint.resource;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.entente.endpoint.Served;

import static io.github.entente.endpoint.Served.header;
import static org.assertj.core.api.Assertions.assertThat;

class DereferencingTest {

    @TempDir
    private static Path directory;
    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.in(directory, Map.of())
                .with("nara", "event:nara a ent:SummitMeeting ; rdfs:label 'summit of Nara' ; ent:host state:japan . event:old ent:keptAs event:nara .")
                .with("many", IntStream.range(0, 1_200).mapToObj(i -> "event:e" + i + " ent:host state:china .").collect(Collectors.joining("\n")));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml"})
    void tellsAllThatIsSaidOfAThing(String type) {
        HttpResponse<String> answer = served.get("/id/event/nara", "Accept", type);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(header(answer, "Link")).contains("<https://w3id.org/entente/id/event/nara>; rel=\"describes\"");
        assertThat(answer.body()).contains("summit of Nara", "SummitMeeting", "japan");
    }

    @Test
    void tellsWhereAThingIsSaidOfOthersPageByPage() {
        HttpResponse<String> first = served.get("/id/state/china", "Accept", "application/n-triples");
        assertThat(header(first, "Link")).contains("<?page=2>; rel=\"next\"").doesNotContain("prev");
        HttpResponse<String> last = served.get("/id/state/china?page=3", "Accept", "application/n-triples");
        assertThat(header(last, "Link")).contains("<?page=2>; rel=\"prev\"").doesNotContain("next");
        // Each is host and, by inference, participant.
        assertThat(header(last, "X-Total-Count")).isEqualTo("2400");
        long lines = IntStream.rangeClosed(1, 3).mapToLong(page -> served.get("/id/state/china?page=" + page, "Accept", "application/n-triples").body().lines()
                .filter(line -> line.endsWith("<https://w3id.org/entente/id/state/china> .")).count()).sum();
        assertThat(lines).isEqualTo(2_400);
    }

    @Test
    void leadsFromWhatWasJoinedToWhatItIsKeptAs() {
        HttpResponse<String> answer = served.get("/id/event/old");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).isEqualTo("/id/event/nara");
    }

    @Test
    void givesWhatAnArticleSays() {
        assertThat(served.get("/graph/nara", "Accept", "text/turtle").body()).contains("SummitMeeting").doesNotContain("ent:participant");
        assertThat(served.get("/graph/none", "Accept", "text/turtle").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/event/none", "/id/none", "/id/event/a%20b", "/id/event/%3Cscript%3E", "/ns/9.9.9", "/ns/align/none", "/ns/align/..%2Fentente", "/ns/x"})
    void saysThatThereIsNothing(String path) {
        assertThat(served.get(path, "Accept", "text/turtle").statusCode()).as(path).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "99999999"})
    void pagesAreNumbers(String page) {
        assertThat(served.get("/id/event/nara?page=" + page, "Accept", "text/turtle").statusCode()).isEqualTo(400);
    }

    @Test
    void handsOutReleasesAndAlignments() {
        assertThat(served.get("/ns/1.0.0", "Accept", "text/turtle").body()).contains("owl:versionIRI <https://w3id.org/entente/ns/1.0.0>");
        assertThat(served.get("/ns/align/prov", "Accept", "text/turtle").body()).contains("prov:");
        assertThat(served.get("/ns/align/prov/1.0.0", "Accept", "application/n-triples").body()).contains("<http://www.w3.org/ns/prov#");
    }

    @Test
    void anEntityIsValidUntilTheStoreChanges() {
        String tag = header(served.get("/id/event/nara"), "ETag");
        assertThat(served.get("/id/event/nara", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }
}
