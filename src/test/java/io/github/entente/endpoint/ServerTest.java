package io.github.entente.endpoint;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.entente.base.EntenteException;
import io.github.entente.store.Schemas;
import io.github.entente.store.Store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ServerTest {

    private static final String NARA = "https://w3id.org/entente/graph/nara";
    private static final String PREFIXES = """
            PREFIX ent:  <https://w3id.org/entente/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private static Path directory;
    private static Store store;
    private static Server server;

    @BeforeAll
    static void start() {
        store = Store.open(directory.resolve("my data"), Schemas.small());
        store.put(NARA, Schemas.turtle("event:nara a ent:SummitMeeting ; rdfs:label 'summit of Nara' ; ent:host state:japan ."));
        server = Server.start(store, Map.of("ENTENTE_PORT", "0", "ENTENTE_TIME", "1"));
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    @Test
    void answersWithWhatFollowsFromTheOntology() throws Exception {
        assertThat(ask("SELECT ?e { ?e a ent:Meeting }", "text/csv").body()).isEqualTo("e\r\nhttps://w3id.org/entente/id/event/nara\r\n");
    }

    @Test
    void answersInJson() throws Exception {
        HttpResponse<String> answer = ask("SELECT ?label { ?e a ent:Event ; rdfs:label ?label }", "application/sparql-results+json");
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/sparql-results+json"));
        assertThat(answer.body()).contains("\"value\": \"summit of Nara\"");
    }

    @Test
    void tellsWhichArticleSaysSo() throws Exception {
        assertThat(ask("SELECT ?article { GRAPH ?article { ?e a ent:SummitMeeting } }", "text/csv").body()).isEqualTo("article\r\n" + NARA + "\r\n");
        assertThat(ask("SELECT ?label { ent:Meeting rdfs:label ?label }", "text/csv").body()).isEqualTo("label\r\nmeeting\r\n");
    }

    @Test
    void servesWhatIsPutMeanwhile() throws Exception {
        String kyoto = "https://w3id.org/entente/graph/kyoto";
        store.put(kyoto, Schemas.turtle("event:kyoto a ent:Conference ."));
        assertThat(ask("ASK { ?e a ent:Conference }", "application/sparql-results+json").body()).contains("true");
        store.remove(kyoto);
        assertThat(ask("ASK { ?e a ent:Conference }", "application/sparql-results+json").body()).contains("false");
    }

    @Test
    void givesWholeGraphsAndTheirUnion() throws Exception {
        assertThat(get("entente/get?graph=" + encoded(NARA), "text/turtle").body()).contains("SummitMeeting").doesNotContain("ent:participant");
        assertThat(get("entente/get?default", "application/n-triples").body()).contains("SummitMeeting", "ns#participant");
    }

    @Test
    void refusesToWrite() throws Exception {
        String update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
        assertThat(post("entente/sparql", "application/sparql-update", update)).isBetween(400, 499);
        assertThat(post("entente/sparql", "application/x-www-form-urlencoded", "update=" + encoded(update))).isBetween(400, 499);
        assertThat(post("entente/update", "application/sparql-update", update)).isBetween(400, 499);
        assertThat(post("entente/get?default", "text/turtle", "<urn:a> <urn:b> <urn:c> .")).isBetween(400, 499);
        assertThat(post("entente/data?default", "text/turtle", "<urn:a> <urn:b> <urn:c> .")).isBetween(400, 499);
        assertThat(post("entente", "text/turtle", "<urn:a> <urn:b> <urn:c> .")).isBetween(400, 499);
        assertThat(post("entente/sparql", "application/sparql-update", "LOAD <" + server.address() + ">")).isBetween(400, 499);
        assertThat(ask("ASK { <urn:a> ?p ?o }", "application/sparql-results+json").body()).contains("false");
    }

    @Test
    void sendsNoRequestsForOthers() throws Exception {
        HttpResponse<String> answer = ask("SELECT * { SERVICE <" + server.sparql() + "> { ?s ?p ?o } }", "text/csv");
        assertThat(answer.statusCode()).isEqualTo(403);
        HttpResponse<String> silent = ask("SELECT * { SERVICE SILENT <" + server.sparql() + "> { ?s ?p ?o } }", "text/csv");
        assertThat(silent.body()).doesNotContain("w3id.org");
        assertThat(ask("SELECT * FROM <" + server.address() + "> { ?s ?p ?o }", "text/csv").body()).isEqualTo("s,p,o\r\n");
    }

    @Test
    void endsQueriesThatTakeTooLong() throws Exception {
        String product = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o . ?p ?q ?r }";
        assertThat(ask(product, "text/csv").statusCode()).isEqualTo(503);
    }

    @Test
    void saysThatItIsWell() throws Exception {
        assertThat(get("$/ping", "*/*").statusCode()).isEqualTo(200);
        assertThat(get("$/metrics", "*/*").body()).contains("jvm_memory");
        assertThat(get("nothing", "*/*")).satisfies(nothing -> assertThat(nothing.statusCode()).isEqualTo(404),
                nothing -> assertThat(nothing.body()).startsWith("there is nothing at /nothing"));
        assertThat(get("nothing", "application/json").headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    @Test
    void explainsTheOntologyToBrowsersAndHandsItToTools() throws Exception {
        HttpResponse<String> page = get("ns", "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8");
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).startsWith("default-src 'none'");
        assertThat(page.headers().firstValue("Vary")).hasValue("Accept");
        assertThat(page.body()).contains("<article id=\"Meeting\"");
        assertThat(get("ns", "*/*").body()).contains("@prefix ent:");
        for (String type : List.of("text/turtle", "application/rdf+xml", "application/ld+json", "application/n-triples")) {
            HttpResponse<String> terms = get("ns", type);
            assertThat(terms.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
            assertThat(terms.body()).contains("SummitMeeting");
        }
    }

    @Test
    void saysThatThePortIsTaken() {
        Map<String, String> taken = Map.of("ENTENTE_PORT", Integer.toString(server.port()));
        assertThatExceptionOfType(EntenteException.class).isThrownBy(() -> Server.start(store, taken))
                .withMessageContaining("port " + server.port()).withMessageContaining("--port");
    }

    @Test
    void offersNothingThatIsNotNamedInItsConfiguration() throws Exception {
        for (String path : List.of("entente", "entente/data?default", "entente/update", "$/stats", "$/compact/entente", "$/tasks", "$/datasets")) {
            assertThat(get(path, "*/*").statusCode()).as(path).isBetween(400, 499);
        }
    }

    @Test
    void leavesTheStoreOpenWhenItStops() {
        Server second = Server.start(store, Map.of("ENTENTE_PORT", "0"));
        assertThat(second.port()).isNotEqualTo(server.port());
        second.close();
        second.close();
        assertThat(store.holds(NARA)).isTrue();
    }

    @Test
    void tellsWhereItListens() {
        assertThat(server.address()).hasHost("localhost").hasPort(server.port());
        assertThat(server.sparql()).hasPath("/entente/sparql");
    }

    private static HttpResponse<String> ask(String query, String accept) throws IOException, InterruptedException {
        return get("entente/sparql?query=" + encoded(PREFIXES + query), accept);
    }

    private static HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return HTTP.send(request(path).header("Accept", accept).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int post(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)).build();
        // Jetty hangs up on a body that nobody reads, so that the next request must not share the connection.
        try (HttpClient once = HttpClient.newHttpClient()) {
            return once.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
        }
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/" + path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
