package io.github.entente.endpoint.mcp;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.jackson2.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.spec.McpSchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.entente.endpoint.Server;
import io.github.entente.query.Story;
import io.github.entente.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

/** The protocol's own client against the real server. */
class McpTest {

    @TempDir
    private static Path directory;
    private static Store store;
    private static Server server;
    private static McpSyncClient client;

    @BeforeAll
    static void start() {
        store = Story.openContinued(directory.resolve("data"));
        server = Server.start(store, Map.of("ENTENTE_PORT", "0", "ENTENTE_ROWS", "300"));
        client = McpClient.sync(HttpClientStreamableHttpTransport.builder("http://localhost:" + server.port()).endpoint("/mcp")
                .jsonMapper(new JacksonMcpJsonMapper(new ObjectMapper())).build()).jsonSchemaValidator(new DefaultJsonSchemaValidator()).build();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
        store.close();
    }

    @Test
    void introducesItselfAndItsTools() {
        McpSchema.InitializeResult hello = client.initialize();
        assertThat(hello.serverInfo().name()).isEqualTo("entente");
        assertThat(hello.instructions()).contains("not what is true", "say when they are cut");
        assertThat(client.listTools().tools()).extracting(McpSchema.Tool::name)
                .containsExactlyInAnyOrder("search", "describe", "list_queries", "run_query", "sparql", "evidence");
        assertThat(client.listTools().tools()).allSatisfy(tool -> assertThat(tool.annotations().readOnlyHint()).isTrue());
    }

    @Test
    void searches() {
        assertThat(text("search", Map.of("words", "frigates"))).contains("Sentences:\n5 rows, all of them", "Osterian frigate called");
    }

    @Test
    void describesAThing() {
        assertThat(text("describe", Map.of("iri", "base/grey-harbor"))).contains("of it", "Grey Harbor", "on it", "visit of Ben Cruz to Grey Harbor");
    }

    @Test
    void listsAndRunsQuestions() {
        assertThat(text("list_queries", Map.of())).contains("brokers: Which states", "one (ent:State, needed): the one state");
        assertThat(text("run_query", Map.of("name", "brokers", "arguments", Map.of("one", "Norland", "other", "Sudria")))).contains("Osteria");
    }

    @Test
    void runsSparqlAndSaysWhenItIsCut() {
        String all = "SELECT ?s { ?s ?p ?o } LIMIT 200";
        assertThat(text("sparql", Map.of("query", all, "rows", 3))).startsWith("CUT: the first 3 of 200 rows").hasLineCount(5);
        assertThat(text("sparql", Map.of("query", all, "rows", 400))).startsWith("200 rows, all of them");
        assertThat(text("sparql", Map.of("query", "ASK {}"))).isEqualTo("yes");
    }

    @Test
    void showsEvidence() {
        assertThat(text("evidence", Map.of("iri", "event/a-e1"))).contains("3 rows, all of them", "No talks in sight", "denied that a meeting");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sparql    | query | SELECT * { ?s ?p ?o }                | 300
            sparql    | query | SELECT * {                           | not SPARQL
            sparql    | query | SELECT * { SERVICE <http://x/> {} }  | SERVICE
            sparql    | query | DELETE WHERE { ?s ?p ?o }            | not SPARQL
            run_query | name  | planned-meeting                      | Did you mean planned-meetings?
            search    | words | (vale                                | cannot be searched for
            """)
    void tellsWhatIsWrongAsAnErrorOfTheTool(String tool, String input, String value, String message) {
        McpSchema.CallToolResult result = call(tool, Map.of(input, value));
        assertThat(result.isError()).isTrue();
        assertThat(((McpSchema.TextContent) result.content().getFirst()).text()).contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://evil.example       | 403
            http://localhost.evil:80  | 403
            null                      | 403
            http://localhost:8080     | 200
            """)
    void refusesPagesFromElsewhere(String origin, int status) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/mcp")).header("Origin", origin)
                .header("Content-Type", "application/json").header("Accept", "application/json, text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}")).build();
        try (HttpClient plain = HttpClient.newHttpClient()) {
            assertThat(plain.send(request, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(status);
        }
    }

    /** What a browser sends after a name of the attacker's was made to lead to this machine; Java's client sets the header itself. */
    @Test
    void refusesRequestsToAnotherName() throws IOException {
        try (Socket socket = new Socket("localhost", server.port())) {
            String body = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";
            socket.getOutputStream().write(("POST /mcp HTTP/1.1\r\nHost: evil.example\r\nContent-Type: application/json\r\nAccept: application/json, text/event-stream\r\n"
                    + "Connection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 421");
        }
    }

    private static String text(String tool, Map<String, Object> arguments) {
        McpSchema.CallToolResult result = call(tool, arguments);
        assertThat(result.isError()).as("%s", result).isFalse();
        return ((McpSchema.TextContent) result.content().getFirst()).text();
    }

    private static McpSchema.CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
    }
}
