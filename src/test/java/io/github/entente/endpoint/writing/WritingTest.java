package io.github.entente.endpoint.writing;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.entente.endpoint.Served;
import io.github.entente.ontology.Ontology;
import io.github.entente.ontology.Shapes;
import io.github.entente.ontology.Violation;

import static io.github.entente.endpoint.Served.encoded;
import static io.github.entente.endpoint.Served.header;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Changing the store over HTTP; with the W3C's tests of the update operation (https://www.w3.org/2009/sparql/docs/tests/data-sparql11/protocol/)
 * as far as they apply where the default graph is a union.
 */
class WritingTest {

    private static final String DIRECT = "application/sparql-update";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String A = Served.GRAPH + "a";
    private static final String INSERT = "INSERT DATA { GRAPH <" + A + "> { <https://w3id.org/entente/id/event/a> a <https://w3id.org/entente/ns#SummitMeeting> } }";
    private static final String[] EDITOR = {"Authorization", "Basic " + Base64.getEncoder().encodeToString("editor:3kQ9-vTx2-Lm8p".getBytes(StandardCharsets.UTF_8))};

    private static final Shapes SHAPES = Shapes.of(Ontology.bundled());

    @TempDir
    private Path directory;
    private Served served;

    /** The shapes are those of the project; reading articles is tested where the pipeline is. */
    private record Checking(Shapes shapes) implements Intake {
        @Override
        public List<Taken> read(String name, byte[] content) {
            return List.of(new Taken("rejected", "", name + ": this test reads no articles"));
        }

        @Override
        public List<String> faults(Graph graph) {
            return shapes.validate(graph).stream().map(Violation::toString).filter(fault -> graph.size() > 2).toList();
        }
    }

    @BeforeEach
    void start() {
        served = Served.in(directory, Map.of("ENTENTE_USER", "editor", "ENTENTE_PASSWORD", "3kQ9-vTx2-Lm8p"), new Checking(SHAPES));
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void update_post_direct() {
        assertThat(served.post("/entente/update", DIRECT, INSERT, EDITOR).statusCode()).isEqualTo(204);
        assertThat(asks("ASK { GRAPH <" + A + "> { ?s a <https://w3id.org/entente/ns#SummitMeeting> } }")).isTrue();
        // What follows from it is kept up, too.
        assertThat(asks("ASK { ?s a <https://w3id.org/entente/ns#Meeting> }")).isTrue();
        assertThat(served.post("/entente/update", DIRECT, "CLEAR GRAPH <" + A + ">", EDITOR).statusCode()).isEqualTo(204);
        assertThat(asks("ASK { ?s a <https://w3id.org/entente/ns#Meeting> }")).isFalse();
        assertThat(served.store().holds(A)).isFalse();
    }

    @Test
    void update_post_form() {
        assertThat(served.post("/entente/update", FORM, "update=" + encoded(INSERT), EDITOR).statusCode()).isEqualTo(204);
        assertThat(served.store().holds(A)).isTrue();
    }

    @Test
    void update_base_uri() {
        String update = "BASE <https://w3id.org/entente/> INSERT DATA { GRAPH <graph/a> { <id/event/a> a <ns#Call> } }";
        assertThat(served.post("/entente/update", DIRECT, update, EDITOR).statusCode()).isEqualTo(204);
        assertThat(asks("ASK { <https://w3id.org/entente/id/event/a> a <https://w3id.org/entente/ns#Call> }")).isTrue();
    }

    @Test
    void whereReadsTheUnion() {
        served.with("b", "event:b a ent:Conference .");
        String update = "INSERT { GRAPH <" + A + "> { ?e <urn:seen> true } } WHERE { ?e a <https://w3id.org/entente/ns#Conference> }";
        assertThat(served.post("/entente/update", DIRECT, update, EDITOR).statusCode()).isEqualTo(204);
        assertThat(asks("ASK { GRAPH <" + A + "> { <https://w3id.org/entente/id/event/b> <urn:seen> true } }")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bad_update_get                | GET  | ?update=CLEAR%20ALL |                                   |                                       | 405
            bad_multiple_updates          | POST | ''   | application/x-www-form-urlencoded | update=CLEAR%20NAMED&update=CLEAR%20NAMED | 400
            bad_update_wrong_media_type   | POST | ''   | text/plain                        | CLEAR NAMED                           | 415
            bad_update_missing_form_type  | POST | ''   |                                   | update=CLEAR%20NAMED                  | 415
            bad_update_syntax             | POST | ''   | application/sparql-update         | CLEAR XYZ                             | 400
            bad_update_dataset_conflict   | POST | ?using-graph-uri=urn:a | application/sparql-update | CLEAR GRAPH <urn:b>         | 400
            load                          | POST | ''   | application/sparql-update         | LOAD <http://localhost:1/>            | 403
            load silently                 | POST | ''   | application/sparql-update         | load silent <http://localhost:1/> into graph <https://w3id.org/entente/graph/x> | 403
            load of a file                | POST | ''   | application/sparql-update         | LOAD <file:///etc/hostname>           | 403
            service                       | POST | ''   | application/sparql-update         | INSERT { GRAPH <https://w3id.org/entente/graph/x> { ?s ?p ?o } } WHERE { SERVICE <http://localhost:1/> { ?s ?p ?o } } | 403
            into the default graph        | POST | ''   | application/sparql-update         | INSERT DATA { <urn:a> <urn:b> <urn:c> } | 400
            from the default graph        | POST | ''   | application/sparql-update         | DELETE WHERE { ?s ?p ?o }             | 400
            all                           | POST | ''   | application/sparql-update         | CLEAR ALL                             | 400,403
            the ontology                  | POST | ''   | application/sparql-update         | CLEAR GRAPH <https://w3id.org/entente/graph/ontology> | 403
            what is inferred              | POST | ''   | application/sparql-update         | INSERT DATA { GRAPH <https://w3id.org/entente/graph/inferred> { <urn:a> <urn:b> <urn:c> } } | 403
            a graph of no article         | POST | ''   | application/sparql-update         | INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> <urn:c> } } | 403
            """)
    void refusesWhatCannotBeWritten(String name, String method, String path, String type, String content, String status) {
        served.with("b", "event:b a ent:Conference .");
        String revision = served.store().revision();
        HttpRequest.Builder request = served.request("/entente/update" + path, EDITOR).method(method,
                content == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(content));
        HttpResponse<String> answer = served.send(type == null ? request : request.header("Content-Type", type));
        assertThat(status.split(",")).as(name + ": " + answer.body()).contains(Integer.toString(answer.statusCode()));
        assertThat(served.store().revision()).isEqualTo(revision);
    }

    @Test
    void bad_update_non_utf8() {
        HttpRequest.Builder request = served.request("/entente/update", EDITOR).header("Content-Type", DIRECT)
                .POST(HttpRequest.BodyPublishers.ofByteArray("CLEAR NAMED".getBytes(StandardCharsets.UTF_16)));
        assertThat(served.send(request).statusCode()).isEqualTo(400);
    }

    @Test
    void putsAddsAndDeletesGraphs() {
        String path = "/entente/data?graph=" + encoded(A);
        assertThat(send("PUT", path, "text/turtle", "<urn:a> <urn:b> 1 .")).isEqualTo(201);
        assertThat(send("PUT", path, "text/turtle", "<urn:a> <urn:b> 2 .")).isEqualTo(204);
        assertThat(asks("ASK { <urn:a> <urn:b> 1 }")).isFalse();
        assertThat(send("POST", path, "application/n-triples", "<urn:a> <urn:c> \"x\" .")).isEqualTo(204);
        assertThat(asks("ASK { <urn:a> <urn:b> 2 ; <urn:c> 'x' }")).isTrue();
        assertThat(send("DELETE", path, "text/turtle", "")).isEqualTo(204);
        assertThat(send("DELETE", path, "text/turtle", "")).isEqualTo(404);
        assertThat(send("PUT", path, "text/turtle", "<urn:a> <urn:b> .")).isEqualTo(400);
        assertThat(send("PUT", path, "application/ld+json", "{\"@context\":\"http://localhost:1/\"}")).isEqualTo(415);
        assertThat(send("PUT", path, "application/rdf+xml", "<!DOCTYPE x SYSTEM 'http://localhost:1/'><x/>")).isEqualTo(415);
        assertThat(send("PUT", "/entente/data?graph=" + encoded(Served.GRAPH + "ontology"), "text/turtle", "<urn:a> <urn:b> 1 .")).isEqualTo(403);
        assertThat(send("PUT", "/entente/data?default", "text/turtle", "<urn:a> <urn:b> 1 .")).isEqualTo(400);
    }

    @Test
    void storesNothingThatTheShapesForbid() {
        String event = "<https://w3id.org/entente/id/event/a> a <https://w3id.org/entente/ns#SummitMeeting> ; <http://www.w3.org/2000/01/rdf-schema#label> 'a', 'b' .";
        HttpResponse<String> answer = served.send(served.request("/entente/data?graph=" + encoded(A), EDITOR).header("Content-Type", "text/turtle")
                .header("Accept", "application/problem+json").PUT(HttpRequest.BodyPublishers.ofString(event)));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"faults\":[", "event/a");
        assertThat(served.store().holds(A)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic", "Basic ZWRpdG9yOg==", "Basic ZWRpdG9yOjNrUTktdlR4Mi1MbThw=", "Bearer 3kQ9-vTx2-Lm8p", "basic !!!"})
    void asksForTheRightPassword(String header) {
        for (String path : List.of("/entente/update", "/entente/data?graph=" + encoded(A), "/api/articles")) {
            HttpRequest.Builder request = served.request(path).header("Content-Type", DIRECT).POST(HttpRequest.BodyPublishers.ofString(INSERT));
            HttpResponse<String> answer = served.send(header.isEmpty() ? request : request.header("Authorization", header));
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(header(answer, "WWW-Authenticate")).startsWith("Basic");
        }
        assertThat(served.store().isEmpty()).isTrue();
    }

    @Test
    void pagesFromElsewhereCannotWriteWithTheirReadersPassword() {
        for (String[] page : new String[][] {{"Origin", "https://example.org"}, {"Origin", "null"}, {"Sec-Fetch-Site", "cross-site"}}) {
            HttpRequest.Builder request = served.request("/entente/update", EDITOR).headers(page).header("Content-Type", FORM)
                    .POST(HttpRequest.BodyPublishers.ofString("update=" + encoded(INSERT)));
            assertThat(served.send(request).statusCode()).isEqualTo(403);
        }
        String own = "http://127.0.0.1:" + served.address("/").getPort();
        assertThat(served.post("/entente/update", DIRECT, INSERT, EDITOR[0], EDITOR[1], "Origin", own).statusCode()).isEqualTo(204);
    }

    @Test
    void takesArticlesOfKnownKinds() {
        assertThat(served.post("/api/articles", "text/plain", "words", EDITOR).statusCode()).isEqualTo(422);
        assertThat(served.post("/api/articles", "application/pdf", "words", EDITOR).statusCode()).isEqualTo(415);
        assertThat(served.post("/api/articles?name=../../x", "text/plain", "words", EDITOR).body()).contains("..-..-x").doesNotContain("/x");
    }

    @Test
    void withoutCredentialsThereIsNothingToWriteTo() {
        try (Served open = Served.in(directory.resolve("open"), Map.of())) {
            for (String path : List.of("/entente/update", "/entente/data?graph=" + encoded(A), "/api/articles")) {
                assertThat(open.post(path, DIRECT, INSERT, EDITOR).statusCode()).as(path).isIn(404, 405);
            }
        }
    }

    private int send(String method, String path, String type, String content) {
        return served.send(served.request(path, EDITOR).header("Content-Type", type).method(method, HttpRequest.BodyPublishers.ofString(content))).statusCode();
    }

    private boolean asks(String query) {
        return served.ask(query, "application/sparql-results+json").body().contains("true");
    }
}
