package io.github.entente.endpoint.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.entente.endpoint.Server;
import io.github.entente.query.QueryLibrary;
import io.github.entente.query.Question;
import io.github.entente.query.Story;
import io.github.entente.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

class ApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path directory;
    private static Store store;
    private static Server server;
    private static HttpClient client;

    @BeforeAll
    static void start() {
        store = Story.openContinued(directory.resolve("data"));
        server = Server.start(store, Map.of("ENTENTE_PORT", "0", "ENTENTE_ROWS", "100"));
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
        store.close();
    }

    @Test
    void listsWhatCanBeAsked() throws IOException {
        JsonNode list = JSON.readTree(get("/api/queries", "application/json").body());
        List<String> names = QueryLibrary.load().questions().stream().map(Question::name).toList();
        assertThat(list.path("queries")).hasSize(names.size()).allSatisfy(query -> assertThat(names).contains(query.path("name").asText()));
        assertThat(list.path("limits").path("rows").asInt()).isEqualTo(100);
        JsonNode most = list.path("queries").get(names.indexOf("who-meets-most"));
        assertThat(most.path("parameters").get(0)).hasToString("""
                {"name":"status","type":"ent:Status","meaning":"of which status the meetings are","required":false,"default":"ent:Occurred"}""");
        assertThat(most.path("examples").get(0).asText()).isEqualTo("/api/queries/who-meets-most?status=planned");
    }

    @Test
    void givesTheCatalogToTools() {
        HttpResponse<String> response = get("/api/queries", "text/turtle");
        Graph catalog = RDFParser.fromString(response.body(), Lang.TTL).toGraph();
        assertThat(response.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/turtle"));
        assertThat(response.body()).contains("sh:SPARQLExecutable", "sh:parameter");
        assertThat(catalog.size()).isGreaterThan(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/queries/bases-visited?visitorState=Sudria            | */*       | application/sparql-results+json | visit of Ben Cruz
            /api/queries/bases-visited?visitorState=Sudria            | text/csv  | text/csv                        | visit of Ben Cruz
            /api/queries/bases-visited?format=tsv                     | */*       | text/tab-separated-values       | "visit of Ben Cruz to Grey Harbor"@en
            /api/queries/events-of-actor?actor=Osteria&status=&format=csv | */*   | text/csv                        | port call
            /api/queries/event-graph?event=event/a-e3                 | */*       | text/turtle                     | ent:claimedRelation
            /api/queries/event-graph?event=event/a-e3&format=jsonld   | text/csv  | application/ld+json             | Norland canceled refueling
            /api/queries/search-sentences?words=frigates              | text/csv  | text/csv                        | Osterian frigate
            """)
    void answersInTheFormAskedFor(String path, String accept, String type, String content) {
        HttpResponse<String> response = get(path, accept);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(response.body()).contains(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/queries/planned-meeting                    | 404 | Did you mean planned-meetings?
            /api/queries/planned-meetings?sate=Norland      | 400 | it has state. Did you mean state?
            /api/queries/planned-meetings?state=Norlund     | 400 | there are Norland, Osteria, Sudria. Did you mean Norland?
            /api/queries/held-post-on-day?day=tomorrow      | 400 | a day is needed
            /api/queries/held-post-on-day                   | 400 | needs day=
            /api/queries/search-names?words=(vale           | 400 | cannot be searched for
            /api/queries/bases-visited?format=turtle        | 400 | cannot be made here
            /api/queries/status-history?event=a&event=b     | 400 | given 2 times
            /api/queries/new-reports?since=2020-01-01%22)   | 400 | a day is needed
            /api/queries/export-sem?format=jsonld           | 413 | more than 100 triples
            """)
    void saysWhatIsWrong(String path, int status, String message) throws IOException {
        HttpResponse<String> response = get(path, "application/json");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JSON.readTree(response.body()).path("detail").asText()).contains(message);
    }

    @Test
    void answersAgainOnlyWhenTheStoreHasChanged() throws IOException, InterruptedException {
        String tag = get("/api/queries/who-meets-most", "text/csv").headers().firstValue("ETag").orElseThrow();
        HttpRequest again = HttpRequest.newBuilder(uri("/api/queries/who-meets-most")).header("Accept", "text/csv").header("If-None-Match", tag).build();
        assertThat(client.send(again, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(304);
    }

    @Test
    void describesItselfInValidOpenApi() {
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(get("/api/openapi.json", "application/json").body(), null, null);
        assertThat(read.getMessages()).isEmpty();
        OpenAPI document = read.getOpenAPI();
        assertThat(document.getOpenapi()).isEqualTo("3.1.0");
        assertThat(document.getPaths()).hasSize(QueryLibrary.load().questions().size() + 1);
        assertThat(document.getPaths().get("/api/queries/events-near-a-place").getGet().getParameters()).extracting(parameter -> parameter.getName())
                .startsWith("place", "km");
    }

    private static HttpResponse<String> get(String path, String accept) {
        try {
            return client.send(HttpRequest.newBuilder(uri(path)).header("Accept", accept).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }
}
