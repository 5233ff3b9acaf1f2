package io.github.entente.endpoint.sparql;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.entente.endpoint.Served;

import static io.github.entente.endpoint.Served.encoded;
import static io.github.entente.endpoint.Served.header;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The query operation, after the W3C's protocol tests (https://www.w3.org/2009/sparql/docs/tests/data-sparql11/protocol/), whose
 * names are those of the nested cases; its update tests are in {@code WritingTest}.
 */
class ProtocolTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DIRECT = "application/sparql-query";
    private static final String A = Served.GRAPH + "a";
    private static final String B = Served.GRAPH + "b";
    private static final String C = Served.GRAPH + "c";

    @TempDir
    private static Path directory;
    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.in(directory, Map.of()).with("a", "event:a a ent:Conference .").with("b", "event:b a ent:Conference .").with("c", "event:c a ent:Conference .");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void query_get() {
        assertThat(served.get("/entente/sparql?query=ASK%20%7B%7D", "Accept", "application/sparql-results+json").body()).contains("\"boolean\" : true");
    }

    @Test
    void query_post_form() {
        assertThat(served.post("/entente/sparql", FORM, "query=ASK%20%7B%7D").body()).contains("true");
        assertThat(served.post("/entente/sparql", FORM + "; charset=UTF-8", "query=ASK%20%7B%7D").body()).contains("true");
    }

    @Test
    void query_post_direct() {
        assertThat(served.post("/entente/sparql", DIRECT, "ASK {}").body()).contains("true");
    }

    @Test
    void query_dataset_default_graphs_get() {
        assertThat(served.get("/entente/sparql?query=" + encoded(exactly("event:a", "event:b")) + graphs("default-graph-uri", A, B)).body()).contains("true");
    }

    @Test
    void query_dataset_default_graphs_post() {
        assertThat(served.post("/entente/sparql?" + graphs("default-graph-uri", A, B).substring(1), DIRECT, exactly("event:a", "event:b")).body()).contains("true");
        assertThat(served.post("/entente/sparql", FORM, "query=" + encoded(exactly("event:a", "event:b")) + graphs("default-graph-uri", A, B)).body()).contains("true");
    }

    @Test
    void query_dataset_named_graphs_get() {
        assertThat(served.get("/entente/sparql?query=" + encoded(named("event:a", "event:b")) + graphs("named-graph-uri", A, B)).body()).contains("true");
    }

    @Test
    void query_dataset_named_graphs_post() {
        assertThat(served.post("/entente/sparql?" + graphs("named-graph-uri", A, B).substring(1), DIRECT, named("event:a", "event:b")).body()).contains("true");
    }

    @Test
    void query_dataset_full() {
        String query = PREFIXES + "ASK { ?x a ent:Conference FILTER NOT EXISTS { ?y a ent:Conference FILTER (?y != event:a) } GRAPH ?g { event:b a ent:Conference } "
                + "FILTER NOT EXISTS { GRAPH ?h { event:a ?p ?o } } }";
        assertThat(served.get("/entente/sparql?query=" + encoded(query) + graphs("default-graph-uri", A) + graphs("named-graph-uri", B, C)).body()).contains("true");
    }

    /** What the protocol says on the dataset wins over the query (section 2.1.4). */
    @Test
    void query_multiple_dataset() {
        String query = exactly("event:b").replace("ASK", "ASK FROM <" + A + ">");
        assertThat(served.get("/entente/sparql?query=" + encoded(query) + graphs("default-graph-uri", B)).body()).contains("true");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT (1 AS ?value) {}                          | application/sparql-results+json
            SELECT (1 AS ?value) {}                          | application/sparql-results+xml
            SELECT (1 AS ?value) {}                          | text/csv
            SELECT (1 AS ?value) {}                          | text/tab-separated-values
            SELECT (1 AS ?value) {}                          | application/json
            SELECT (1 AS ?value) {}                          | text/plain
            ASK {}                                           | application/sparql-results+json
            ASK {}                                           | application/sparql-results+xml
            ASK {}                                           | text/csv
            ASK {}                                           | text/tab-separated-values
            DESCRIBE <https://w3id.org/entente/id/event/a>   | text/turtle
            DESCRIBE <https://w3id.org/entente/id/event/a>   | application/rdf+xml
            CONSTRUCT WHERE { ?s ?p ?o }                     | text/turtle
            CONSTRUCT WHERE { ?s ?p ?o }                     | application/n-triples
            CONSTRUCT WHERE { ?s ?p ?o }                     | application/rdf+xml
            CONSTRUCT WHERE { ?s ?p ?o }                     | application/ld+json
            CONSTRUCT WHERE { ?s ?p ?o }                     | application/trig
            CONSTRUCT WHERE { ?s ?p ?o }                     | application/n-quads
            """)
    void query_content_type_select_ask_describe_construct(String query, String type) {
        HttpResponse<String> answer = served.ask(query, type);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(answer.body()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bad_query_method                 | PUT  | ?query=ASK%20%7B%7D                    |                                   |                        | 405
            bad_multiple_queries             | GET  | ?query=ASK%20%7B%7D&query=SELECT%20%2A | |                                                            | 400
            bad_multiple_queries posted      | POST | ''                                     | application/x-www-form-urlencoded | query=ASK%20%7B%7D&query=ASK%20%7B%7D | 400
            bad_query_wrong_media_type       | POST | ''                                     | text/plain                        | ASK {}                 | 415
            bad_query_missing_form_type      | POST | ''                                     |                                   | query=ASK%20%7B%7D     | 415
            bad_query_missing_direct_type    | POST | ''                                     |                                   | ASK {}                 | 415
            bad_query_syntax                 | GET  | ?query=ASK%20%7B                       |                                   |                        | 400
            update as a query                | POST | ''                                     | application/sparql-query          | CLEAR ALL              | 400
            update in a form                 | POST | ''                                     | application/x-www-form-urlencoded | update=CLEAR%20ALL     | 400
            update posted                    | POST | ''                                     | application/sparql-update         | CLEAR ALL              | 415
            form without a query             | POST | ''                                     | application/x-www-form-urlencoded | x=1                    | 400
            bytes that are no UTF-8          | GET  | ?query=ASK%20%7B%7D%20%23%ff           |                                   |                        | 400
            unknown format                   | GET  | ?query=ASK%20%7B%7D&format=pdf         |                                   |                        | 400
            time that is no time             | GET  | ?query=ASK%20%7B%7D&timeout=long       |                                   |                        | 400
            """)
    void refusesWhatIsNoQuery(String name, String method, String path, String type, String content, int status) {
        HttpRequest.Builder request = served.request("/entente/sparql" + path).method(method, content == null ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(content));
        assertThat(served.send(type == null ? request : request.header("Content-Type", type)).statusCode()).as(name).isEqualTo(status);
    }

    @Test
    void bad_query_non_utf8() {
        HttpRequest.Builder request = served.request("/entente/sparql", "Content-Type", DIRECT)
                .POST(HttpRequest.BodyPublishers.ofByteArray("ASK {}".getBytes(StandardCharsets.UTF_16)));
        assertThat(served.send(request).statusCode()).isEqualTo(400);
    }

    @Test
    void errorsTellLineAndColumn() {
        HttpResponse<String> text = served.ask("SELECT *\nWHERE { ?s ?p }", "text/csv");
        assertThat(header(text, "Content-Type")).startsWith("text/plain");
        assertThat(text.body()).contains("line 2, column");
        HttpResponse<String> json = served.ask("SELECT *\nWHERE { ?s ?p }", "application/problem+json, application/sparql-results+json");
        assertThat(header(json, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(json.body()).contains("\"status\":400", "\"line\":2", "\"column\":", "\"title\":\"Bad request\"");
    }

    @Test
    void formatOverridesAccept() {
        assertThat(header(served.get("/entente/sparql?format=csv&query=SELECT%20%2A%20%7B%7D", "Accept", "application/sparql-results+xml"), "Content-Type")).startsWith("text/csv");
        assertThat(header(served.post("/entente/sparql", FORM, "format=xml&query=ASK%20%7B%7D"), "Content-Type")).isEqualTo("application/sparql-results+xml");
        assertThat(header(served.get("/entente/sparql?format=application/ld+json&query=" + encoded("CONSTRUCT WHERE { ?s ?p ?o }")), "Content-Type")).isEqualTo("application/ld+json");
    }

    @Test
    void saysWhatThereIsWhereNothingFits() {
        HttpResponse<String> answer = served.ask("ASK {}", "text/turtle");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("application/sparql-results+json");
    }

    @Test
    void headIsGetWithoutContent() {
        HttpResponse<String> head = served.send(served.request("/entente/sparql?query=ASK%20%7B%7D", "Accept", "application/sparql-results+xml").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "Content-Type")).isEqualTo("application/sparql-results+xml");
        assertThat(head.body()).isEmpty();
        assertThat(served.send(served.request("/entente/sparql?query=ASK").method("HEAD", HttpRequest.BodyPublishers.noBody())).statusCode()).isEqualTo(400);
    }

    @Test
    void optionsTellTheMethodsAndLetPagesOfOthersAsk() {
        HttpResponse<String> options = served.send(served.request("/entente/sparql", "Origin", "https://example.org", "Access-Control-Request-Method", "POST",
                "Access-Control-Request-Headers", "content-type").method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(header(options, "Allow")).isEqualTo("GET, POST, HEAD, OPTIONS");
        assertThat(header(options, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(options, "Access-Control-Allow-Headers")).contains("Content-Type").doesNotContain("Authorization");
        assertThat(options.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(header(served.get("/entente/sparql?query=ASK%20%7B%7D", "Origin", "https://example.org"), "Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void anAnswerIsValidUntilTheStoreChanges() {
        String query = "/entente/sparql?query=" + encoded("SELECT * { ?s a <urn:none> }");
        String tag = header(served.get(query), "ETag");
        assertThat(tag).startsWith("\"").endsWith("\"");
        HttpResponse<String> same = served.get(query, "If-None-Match", tag);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(header(same, "ETag")).isEqualTo(tag);
        assertThat(served.get(query, "If-None-Match", "W/" + tag + ", \"x\"").statusCode()).isEqualTo(304);
        assertThat(served.get(query, "If-None-Match", tag, "Accept", "text/csv").statusCode()).isEqualTo(200);
        assertThat(served.get(query + "%20", "If-None-Match", tag).statusCode()).isEqualTo(200);
        served.with("d", "event:d a ent:Conference .");
        assertThat(served.get(query, "If-None-Match", tag).statusCode()).isEqualTo(200);
        served.store().remove(Served.GRAPH + "d");
    }

    @Test
    void answersThatDifferEachTimeAreNotKept() {
        HttpResponse<String> answer = served.get("/entente/sparql?query=" + encoded("SELECT (NOW() AS ?now) {}"));
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void zipsWhatIsLarge() {
        HttpResponse<String> zipped = served.get("/entente/get?default", "Accept-Encoding", "gzip");
        assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(zipped, "Vary")).contains("Accept-Encoding");
        String tag = header(zipped, "ETag");
        assertThat(served.get("/entente/get?default", "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void givesGraphsAndTakesNone() {
        assertThat(served.get("/entente/get?graph=" + encoded(A), "Accept", "application/n-triples").body()).contains("event/a>").doesNotContain("event/b>");
        assertThat(served.get("/entente/get?default", "Accept", "application/n-triples").body()).contains("event/a>", "event/b>");
        assertThat(served.get("/entente/get?graph=urn:none").statusCode()).isEqualTo(404);
        assertThat(served.get("/entente/get").statusCode()).isEqualTo(400);
        assertThat(served.get("/entente/get?default&graph=" + encoded(A)).statusCode()).isEqualTo(400);
        assertThat(served.get("/entente/get?default", "Accept", "text/html").statusCode()).isEqualTo(406);
        for (String method : new String[] {"PUT", "POST", "DELETE", "PATCH"}) {
            HttpResponse<String> answer = served.send(served.request("/entente/get?graph=" + encoded(A)).method(method, HttpRequest.BodyPublishers.noBody()));
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
        }
    }

    @Test
    void withoutAQueryItDescribesItself() {
        HttpResponse<String> answer = served.get("/entente/sparql", "Accept", "text/turtle");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(served.get(header(answer, "Location")).body()).contains("sd:Service", "sd:UnionDefaultGraph");
        assertThat(header(served.get("/entente/sparql", "Accept", "text/html,*/*;q=0.8"), "Location")).isEqualTo("/query");
    }

    private static final String PREFIXES = "PREFIX ent: <https://w3id.org/entente/ns#> PREFIX event: <https://w3id.org/entente/id/event/> ";

    private static String exactly(String... events) {
        String all = String.join(", ", events);
        StringBuilder query = new StringBuilder(PREFIXES + "ASK { ");
        for (String event : events) {
            query.append(event).append(" a ent:Conference . ");
        }
        return query + "FILTER NOT EXISTS { ?other a ent:Conference FILTER (?other NOT IN (" + all + ")) } }";
    }

    private static String named(String first, String second) {
        return PREFIXES + "ASK { GRAPH ?g { " + first + " a ent:Conference } GRAPH ?h { " + second + " a ent:Conference } "
                + "FILTER NOT EXISTS { GRAPH ?i { ?other a ent:Conference } FILTER (?other NOT IN (" + first + ", " + second + ")) } }";
    }

    private static String graphs(String parameter, String... names) {
        StringBuilder parameters = new StringBuilder();
        for (String name : names) {
            parameters.append('&').append(parameter).append('=').append(encoded(name));
        }
        return parameters.toString();
    }
}
