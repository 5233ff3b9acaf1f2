package io.github.entente.endpoint.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.entente.endpoint.Served;

import static org.assertj.core.api.Assertions.assertThat;

class KeptRepliesTest {

    private static final String EVENTS = "SELECT ?event { ?event a ent:Meeting } ORDER BY ?event";
    private static final String PATH = "/entente/sparql?query=" + Served.encoded("PREFIX ent: <https://w3id.org/entente/ns#> " + EVENTS);

    private static final String LONG = "/entente/sparql?query=" + Served.encoded("SELECT ?text { VALUES ?a { 1 2 3 4 5 6 7 8 9 10 } BIND (CONCAT(\"" + "words ".repeat(2000) + "\", STR(?a)) AS ?text) }");

    @TempDir
    private Path directory;
    private Served served;

    @BeforeEach
    void start() {
        served = Served.in(directory, Map.of("ENTENTE_KEPT_MEGABYTES", "1")).with("a", "event:one a ent:Meeting .");
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void theSameQuestionIsWorkedOutOnce() {
        HttpResponse<String> first = served.get(PATH, "Accept", "text/csv");
        HttpResponse<String> second = served.get(PATH, "Accept", "text/csv");
        assertThat(first.body()).contains("one");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().map()).containsAllEntriesOf(Map.of("etag", first.headers().allValues("ETag"), "content-type", first.headers().allValues("Content-Type")));
        assertThat(hits()).isEqualTo(1);
    }

    @Test
    void anotherFormIsAnotherReply() {
        served.get(PATH, "Accept", "text/csv");
        assertThat(served.get(PATH, "Accept", "application/sparql-results+json").body()).startsWith("{");
        assertThat(hits()).isZero();
    }

    @Test
    void nothingIsKeptBeyondAChangeOfTheStore() {
        served.get(PATH, "Accept", "text/csv");
        served.with("b", "event:two a ent:Meeting .");
        assertThat(served.get(PATH, "Accept", "text/csv").body()).contains("one", "two");
        assertThat(hits()).isZero();
    }

    @Test
    void whoeverInsistsHasItMadeAnew() {
        served.get(PATH, "Accept", "text/csv");
        assertThat(served.get(PATH, "Accept", "text/csv", "Cache-Control", "max-age=0, no-cache").body()).contains("one");
        assertThat(hits()).isZero();
    }

    @Test
    void neitherHeadersAloneNorErrorsAreKept() {
        served.send(served.request(PATH).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        served.get("/entente/sparql?query=nonsense");
        served.get("/entente/sparql?query=nonsense");
        assertThat(served.get(PATH).body()).contains("one");
        assertThat(hits()).isZero();
    }

    @Test
    void whatIsLongIsKeptCompressed() {
        String large = "/entente/sparql?query=" + Served.encoded("SELECT ?large { VALUES ?text { \"" + "words ".repeat(200) + "\" } VALUES ?a { 1 2 3 4 5 6 7 8 9 10 } VALUES ?b { 1 2 3 4 5 6 7 8 9 10 }"
                + " VALUES ?c { 1 2 3 4 } BIND (CONCAT(?text, STR(?a), STR(?b), STR(?c)) AS ?large) }");
        String first = served.get(large, "Accept", "text/csv").body();
        HttpResponse<String> second = served.get(large, "Accept", "text/csv");
        assertThat(first.length()).isGreaterThan(400_000);
        assertThat(second.body()).isEqualTo(first);
        assertThat(hits()).isEqualTo(1);
    }

    @Test
    void whatIsLongIsSentAsItIsKept() throws IOException {
        String plain = served.get(LONG, "Accept", "text/csv").body();
        HttpResponse<byte[]> zipped = served.send(served.request(LONG, "Accept", "text/csv", "Accept-Encoding", "br;q=1.0, gzip;q=0.8"),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(hits()).isEqualTo(1);
        assertThat(Served.header(zipped, "Content-Encoding")).isEqualTo("gzip");
        assertThat(Served.header(zipped, "Content-Length")).isEqualTo(Integer.toString(zipped.body().length));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo(plain);
        String tag = Served.header(zipped, "ETag");
        assertThat(tag).isNotEqualTo(Served.header(served.get(LONG, "Accept", "text/csv"), "ETag"));
        assertThat(served.get(LONG, "Accept", "text/csv", "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void whoTakesNoGzipIsSentNone() {
        String first = served.get(LONG, "Accept", "text/csv").body();
        HttpResponse<String> second = served.get(LONG, "Accept", "text/csv", "Accept-Encoding", "gzip;q=0, identity");
        assertThat(second.body()).isEqualTo(first);
        assertThat(second.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(hits()).isEqualTo(1);
    }

    @Test
    void whatTakesTooMuchOfTheSpaceEvenSoIsSentAndNotKept() {
        String digests = IntStream.range(0, 12).mapToObj(i -> "SHA512(CONCAT(\"" + i + "\", STR(?a), STR(?b), STR(?c)))").collect(Collectors.joining(", "));
        String large = "/entente/sparql?query=" + Served.encoded("SELECT ?large { VALUES ?a { 1 2 3 4 5 6 7 8 9 10 } VALUES ?b { 1 2 3 4 5 6 7 8 9 10 } VALUES ?c { 1 2 3 4 5 6 }"
                + " BIND (CONCAT(" + digests + ") AS ?large) }");
        String first = served.get(large, "Accept", "text/csv").body();
        assertThat(first.length()).isGreaterThan(900_000);
        assertThat(served.get(large, "Accept", "text/csv").body()).isEqualTo(first);
        assertThat(hits()).isZero();
    }

    @Test
    void aPageIsKeptWithItsPolicy() {
        HttpResponse<String> first = served.get("/timeline");
        HttpResponse<String> second = served.get("/timeline");
        assertThat(hits()).isEqualTo(1);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(Served.header(second, "Content-Security-Policy")).isNotEmpty().isEqualTo(Served.header(first, "Content-Security-Policy"));
    }

    private long hits() {
        return served.metric("cache_gets_total", "result=\"hit\"");
    }
}
