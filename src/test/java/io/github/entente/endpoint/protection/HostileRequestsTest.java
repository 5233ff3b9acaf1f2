package io.github.entente.endpoint.protection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.entente.endpoint.Served;

import static io.github.entente.endpoint.Served.encoded;
import static org.assertj.core.api.Assertions.assertThat;

/** More than two hundred requests of people who mean harm, many at a time; the server answers others all the while, and well after. */
class HostileRequestsTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    private Path directory;
    private Served served;
    private ServerSocket trap;
    private final List<Socket> open = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        served = Served.in(directory, Map.of("ENTENTE_TIME", "1", "ENTENTE_ROWS", "2000", "ENTENTE_PATIENCE", "0.5", "ENTENTE_IDLE", "3", "ENTENTE_CONNECTIONS_PER_CLIENT", "60"))
                .with("web", IntStream.range(0, 3_000).mapToObj(i -> "<urn:node:" + i + "> <urn:step:link> <urn:node:" + (i * 7 + 1) % 3_000 + ">, <urn:node:" + (i * 31 + 3) % 3_000
                        + "> ; rdfs:label '" + "a".repeat(40) + i + "' .").collect(Collectors.joining("\n")));
        trap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        trap.setSoTimeout(50);
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        trap.close();
        served.close();
    }

    @Test
    void survivesThemAndLetsNothingOut() throws Exception {
        List<Attack> attacks = attacks();
        assertThat(attacks).hasSizeGreaterThan(200);
        long before = used();
        try (ExecutorService attackers = Executors.newFixedThreadPool(12)) {
            List<Future<Integer>> answers = attackers.invokeAll(attacks.stream().map(attack -> (Callable<Integer>) () -> attack.run().statusCode()).toList());
            for (int i = 0; i < attacks.size(); i++) {
                assertThat(answers.get(i).get()).as(attacks.get(i).name).isIn(attacks.get(i).allowed);
            }
        }
        assertAnswers();
        assertThat(used() - before).as("bytes still held").isLessThan(200_000_000);
        assertNobodyCame();
    }

    @Test
    void survivesBrokenHttp() throws Exception {
        for (String request : broken()) {
            assertThat(raw(request)).as(request.substring(0, Math.min(60, request.length()))).matches("(?s)|HTTP/1\\.[01] (4|5)\\d\\d.*");
        }
        assertAnswers();
    }

    @Test
    void slowClientsHoldNobodyElseUp() throws Exception {
        for (int i = 0; i < 15; i++) {
            // Headers that never end, bodies that come by the byte, answers that nobody reads.
            slow("GET /entente/sparql?query=ASK HTTP/1.1\r\nHost: x\r\nX-Slow: ");
            slow("POST /entente/sparql HTTP/1.1\r\nHost: x\r\nContent-Type: " + FORM + "\r\nContent-Length: 100000\r\n\r\nquery=");
            slow("GET /entente/dump HTTP/1.1\r\nHost: x\r\n\r\n");
        }
        assertAnswers();
        // More than the share of one address, which is that of the others here, too: they get in again when silent connections are dropped.
        for (int i = 0; i < 100; i++) {
            slow("GET / HTTP/1.1\r\n");
        }
        Thread.sleep(3_500);
        assertAnswers();
    }

    @Test
    void aStreamThatIsCutOffDoesNotLookWhole() throws Exception {
        String endless = "SELECT * { ?a ?b ?c . ?d ?e ?f }";
        try (Served impatient = Served.in(directory.resolve("stream"), Map.of("ENTENTE_STREAM_TIME", "1")).with("web", IntStream.range(0, 2_000)
                .mapToObj(i -> "<urn:node:" + i + "> <urn:step> " + i + " .").collect(Collectors.joining("\n")))) {
            String answer = raw(impatient.address("/").getPort(), "GET /entente/dump?format=csv&query=" + encoded(endless) + " HTTP/1.1\r\nHost: x\r\n\r\n", 20_000);
            assertThat(answer).startsWith("HTTP/1.1 200").contains("Transfer-Encoding: chunked").doesNotEndWith("\r\n0\r\n\r\n");
            assertThat(raw(impatient.address("/").getPort(), "GET /entente/dump HTTP/1.0\r\n\r\n", 5_000)).contains(" 505 ");
            assertThat(impatient.get("/entente/dump", "Accept", "application/n-quads").body()).contains("<urn:node:1999>", "graph/ontology");
            assertThat(impatient.get("/entente/dump?query=" + encoded("SELECT * {")).statusCode()).isEqualTo(400);
        }
    }

    /** What somebody does, and what HTTP may answer. */
    private record Attack(String name, Callable<HttpResponse<String>> request, List<Integer> allowed) {
        /** The server closes the connection after what it refuses to read; a request that was just sent on it meets nobody, and a client asks again (RFC 9112, section 9.3.1). */
        HttpResponse<String> run() throws Exception {
            try {
                return request.call();
            } catch (UncheckedIOException closed) {
                return request.call();
            }
        }
    }

    private List<Attack> attacks() {
        List<Attack> attacks = new ArrayList<>();
        String trapped = "http://localhost:" + trap.getLocalPort() + "/";
        for (int i = 1; i <= 20; i++) {
            String triples = IntStream.rangeClosed(1, i % 5 + 2).mapToObj(n -> "?s" + n + " ?p" + n + " ?o" + n).collect(Collectors.joining(" . "));
            query(attacks, "cross product counted " + i, "SELECT (COUNT(*) AS ?n) { " + triples + " . ?x ?y ?z }", 200, 503, 429);
            query(attacks, "cross product sorted " + i, "SELECT * { " + triples + " } ORDER BY ?o1 ?o2 LIMIT " + i, 503, 429);
            query(attacks, "cross product " + i, "SELECT * { " + triples + " }", 413, 503, 429);
            query(attacks, "SERVICE " + i, "SELECT * { " + triples + " SERVICE " + (i % 2 == 0 ? "SILENT " : "") + "<" + trapped + i + "> { ?a ?b ?c } }", 403, 429, 503);
            query(attacks, "FROM " + i, "SELECT * FROM <" + trapped + i + "> FROM NAMED <" + trapped + "g> { ?s ?p ?o }", 200, 429, 503);
            query(attacks, "nesting " + i, "SELECT * " + "{".repeat(i * 400) + "}".repeat(i * 400), 400, 429, 503);
            query(attacks, "path " + i, "SELECT (COUNT(*) AS ?n) { ?a (<urn:step:link>|^<urn:step:link>){1," + i + "}/(<urn:step:link>*) ?b . ?c (!<urn:none>)* ?d }", 200, 400, 503, 429);
            query(attacks, "regular expression " + i, "SELECT * { ?s ?p ?w FILTER REGEX(STR(?w), \"(" + ".*".repeat(i % 4 + 4) + ")=x\") }", 200, 413, 503, 429);
            post(attacks, "VALUES " + i, "SELECT (COUNT(*) AS ?n) { VALUES ?x { " + "1 ".repeat(i * 5_000) + "} VALUES ?y { " + "1 ".repeat(i * 500) + "} }", 200, 413, 503, 429);
            post(attacks, "large body " + i, "#" + "x".repeat(300_000 + i), 413, 429, 503);
            post(attacks, "chain " + i, "SELECT * { ?s ?p ?o FILTER (1 " + "+ 1 ".repeat(i * 3_000) + " = 0) }", 200, 400, 413, 429, 503);
        }
        for (String path : List.of("/entente/sparql?query=%", "/entente/sparql?query=%zz", "/entente/sparql?query=%c3%28", "/entente/sparql?query=ASK&timeout=-1",
                "/entente/get?graph=%00", "/entente/sparql?query=" + "a".repeat(40_000), "/id/" + "x".repeat(5_000), "/id/..%2f..%2fetc", "/ns/..%2f..%2fpom.xml", "/%2e%2e/%2e%2e/etc/passwd",
                "/id/event/%00", "/graph/%ff", "/entente", "/entente/nothing", "/$/stats", "/$/server", "/$/compact/entente", "//entente/sparql", "/entente/sparql;x=1?query=ASK%7B%7D")) {
            attacks.add(new Attack(path.substring(0, Math.min(60, path.length())), () -> status(path), List.of(400, 403, 404, 405, 414, 431, 200, 429, 503)));
        }
        for (String type : List.of("application/sparql-update", "text/turtle", "application/json", "multipart/form-data; boundary=x")) {
            for (String path : List.of("/entente/sparql", "/entente/get?default", "/entente/update", "/entente/data?default", "/api/articles", "/")) {
                attacks.add(new Attack("LOAD to " + path + " as " + type, () -> served.post(path, type, "LOAD <" + trapped + ">"), List.of(400, 403, 404, 405, 415)));
            }
        }
        return attacks;
    }

    /** Java's client refuses to send some of these, and so they go by a socket. */
    private HttpResponse<String> status(String path) {
        try {
            return served.get(path);
        } catch (IllegalArgumentException e) {
            String answer = sent("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            int status = answer.matches("(?s)HTTP/1.1 \\d{3}.*") ? Integer.parseInt(answer.substring(9, 12)) : 0;
            assertThat(status).as(path).isBetween(400, 499);
            return served.get("/entente/nothing");
        }
    }

    private String sent(String request) {
        try {
            return raw(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void query(List<Attack> attacks, String name, String query, Integer... allowed) {
        attacks.add(new Attack(name, () -> encoded(query).length() > 8_000 ? served.post("/entente/sparql", FORM, "query=" + encoded(query)) : served.ask(query, "text/csv"), List.of(allowed)));
    }

    private void post(List<Attack> attacks, String name, String query, Integer... allowed) {
        attacks.add(new Attack(name, () -> served.post("/entente/sparql", "application/sparql-query", query), List.of(allowed)));
    }

    private List<String> broken() {
        String post = "POST /entente/sparql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/sparql-query\r\n";
        return List.of("\0\0\0\0\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", "GET /" + "x".repeat(70_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(70_000) + "\r\n\r\n", "GET / HTTP/1.1\r\n" + "A: b\r\n".repeat(20_000) + "\r\n", "GET / HTTP/1.1\r\nHost : x\r\n\r\n",
                "BREW /entente/sparql HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                post + "Content-Length: -1\r\n\r\nASK {}", post + "Content-Length: 9999999999999999999999\r\n\r\nASK {}", post + "Content-Length: 6\r\nContent-Length: 7\r\n\r\nASK {}",
                post + "Transfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\nASK {}", post + "Transfer-Encoding: chunked\r\n\r\nzz\r\nASK {}\r\n0\r\n\r\n",
                post + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nASK {}", post + "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n",
                post + "Content-Encoding: gzip\r\nContent-Length: 6\r\n\r\nASK {}", post + "Transfer-Encoding: chunked\r\n\r\n" + ("1000\r\n" + "#".repeat(4096) + "\r\n").repeat(100) + "0\r\n\r\n");
    }

    private void slow(String beginning) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.address("/").getPort());
        open.add(socket);
        try {
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            // The server has had enough of us.
            socket.close();
        }
    }

    private String raw(String request) throws IOException {
        return raw(served.address("/").getPort(), request, 5_000);
    }

    private static String raw(int port, String request, int patience) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(patience);
            OutputStream out = socket.getOutputStream();
            StringBuilder answer = new StringBuilder();
            try {
                out.write(request.getBytes(StandardCharsets.ISO_8859_1));
                InputStream in = socket.getInputStream();
                byte[] buffer = new byte[65_536];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    answer.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                    if (answer.length() > 2_000_000) {
                        answer.delete(1_000, answer.length() - 1_000);
                    }
                }
            } catch (SocketTimeoutException e) {
                return answer.toString();
            } catch (IOException e) {
                // Cut off, which is an answer, too.
                return answer.toString();
            }
            return answer.toString();
        }
    }

    private void assertAnswers() throws InterruptedException {
        int status = 0;
        for (int i = 0; i < 50 && status != 200; i++) {
            try {
                status = served.ask("SELECT * { <urn:node:1> ?p ?o }", "text/csv").statusCode();
            } catch (UncheckedIOException e) {
                // The connection was one too many, or dropped as silent.
                status = 0;
            }
            Thread.sleep(status == 200 ? 0 : 100);
        }
        assertThat(status).isEqualTo(200);
        assertThat(served.get("/$/ping").statusCode()).isEqualTo(200);
    }

    private void assertNobodyCame() throws IOException {
        try (Socket visitor = trap.accept()) {
            throw new AssertionError("the server sent a request to " + visitor.getLocalPort());
        } catch (SocketTimeoutException e) {
            assertThat(e).isNotNull();
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
