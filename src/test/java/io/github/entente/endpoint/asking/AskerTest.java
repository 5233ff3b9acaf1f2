package io.github.entente.endpoint.asking;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.entente.endpoint.http.ProblemException;
import io.github.entente.query.Answer;
import io.github.entente.store.Schemas;
import io.github.entente.store.Store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** On a web of links in which every path leads everywhere: what the engine cannot stop by itself is stopped. */
class AskerTest {

    private static final int NODES = 4_000;
    private static final Duration TIME = Duration.ofMillis(700);

    @TempDir
    private static Path directory;
    private static Store store;
    private static MemoryWatch memory;
    private static Asker asker;

    @BeforeAll
    static void start() {
        store = Store.open(directory.resolve("data"), Schemas.small());
        store.put("https://w3id.org/entente/graph/web", web());
        memory = new MemoryWatch();
        asker = new Asker(store, new Limits(10_000, 5_000_000, Duration.ofSeconds(10), 4, 2, 2, Duration.ofSeconds(2)), memory);
    }

    @AfterAll
    static void stop() {
        memory.close();
        store.close();
    }

    private static Graph web() {
        Graph web = GraphFactory.createGraphMem();
        for (int i = 0; i < NODES; i++) {
            for (int step : new int[] {1, 7, 31}) {
                web.add(Triple.create(node(i), NodeFactory.createURI("urn:p:link"), node((i * step + step) % NODES)));
            }
            web.add(Triple.create(node(i), NodeFactory.createURI("urn:p:words"), NodeFactory.createLiteralString("a".repeat(40) + i)));
        }
        return web;
    }

    private static Node node(int i) {
        return NodeFactory.createURI("urn:n:" + i);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " ~ ", textBlock = """
            cross product counted        ~ SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }
            cross product sorted         ~ SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f ?a LIMIT 5
            cross product sorted whole   ~ SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f ?a
            cross product made distinct  ~ SELECT DISTINCT (STRLEN(CONCAT(STR(?c), STR(?f))) AS ?n) { ?a ?b ?c . ?d ?e ?f }
            cross product grouped        ~ SELECT ?a (COUNT(DISTINCT ?d) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a HAVING (COUNT(*) < 0)
            aggregates                   ~ SELECT (GROUP_CONCAT(?c) AS ?all) (SAMPLE(?d) AS ?s) { ?a ?b ?c . ?d ?e ?f }
            filter that holds nowhere    ~ SELECT * { ?a ?b ?c . ?d ?e ?f FILTER (CONCAT(STR(?a), STR(?f)) = "none") }
            nested OPTIONAL              ~ SELECT * { ?a <urn:p:link> ?b OPTIONAL { ?c <urn:p:link> ?d OPTIONAL { ?e <urn:p:link> ?f OPTIONAL { ?g <urn:p:words> ?h FILTER (?h = ?b) } FILTER (?f = 7) } FILTER (?d = 7) } FILTER (BOUND(?h)) }
            MINUS                        ~ SELECT * { ?a <urn:p:link> ?b . ?c <urn:p:link> ?d MINUS { ?a <urn:p:link> ?b . ?e <urn:p:words> ?f } FILTER (?a = 1) }
            nested MINUS                 ~ SELECT (COUNT(*) AS ?n) { { ?a ?b ?c MINUS { ?a ?b ?c . ?x ?y ?z MINUS { ?x ?y ?z . ?u ?v ?w } } } }
            MINUS of a cross product     ~ SELECT * { ?a ?b ?c MINUS { ?d ?e ?c . ?f ?g ?h } }
            NOT EXISTS                   ~ SELECT * { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i FILTER (?i = ?a && ?f = 1) } }
            any path                     ~ SELECT (COUNT(*) AS ?n) { ?a (<urn:p:link>|^<urn:p:link>)* ?b }
            path between variables       ~ SELECT * { ?a <urn:p:link>+ ?b . ?b <urn:p:words> 7 }
            path of negations            ~ SELECT (COUNT(*) AS ?n) { ?a (!<urn:p:none>)* ?b }
            path of paths                ~ SELECT (COUNT(*) AS ?n) { ?a ((<urn:p:link>*)*/(<urn:p:link>+)*)* ?b }
            path from one node           ~ SELECT (COUNT(*) AS ?n) { <urn:n:1> (<urn:p:link>/<urn:p:link>/<urn:p:link>/<urn:p:link>/<urn:p:link>/<urn:p:link>/<urn:p:link>/<urn:p:link>/<urn:p:link>/<urn:p:link>/<urn:p:link>/<urn:p:link>/<urn:p:link>/<urn:p:link>/<urn:p:link>/<urn:p:link>) ?b }
            path to itself               ~ SELECT * { ?a <urn:p:link>+ ?a }
            path of fixed length         ~ SELECT (COUNT(*) AS ?n) { <urn:n:1> <urn:p:link>{20} ?b }
            path in an EXISTS            ~ SELECT * { ?a ?b ?c FILTER EXISTS { ?x (<urn:p:link>|<urn:p:words>)* ?y FILTER (?y = ?a && ?x = 1) } }
            path in a graph              ~ SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a (<urn:p:link>|^<urn:p:link>)* ?b } }
            regular expression           ~ SELECT * { ?a <urn:p:words> ?w FILTER REGEX(?w, "(.*.*.*.*.*)=x") }
            its pattern from the data    ~ SELECT * { ?a <urn:p:words> ?w BIND (CONCAT("(.*.*.*.*.*)", SUBSTR(?w, 1, 1), "=x") AS ?p) FILTER REGEX(?w, ?p) }
            in a sort key                ~ SELECT * { ?a <urn:p:words> ?w } ORDER BY REGEX(?w, "(.*.*.*.*.*)=x")
            in a group                   ~ SELECT ?k (COUNT(*) AS ?n) { ?a <urn:p:words> ?w } GROUP BY (REGEX(?w, "(.*.*.*.*.*)=x") AS ?k)
            in an aggregate              ~ SELECT (SUM(IF(REGEX(?w, "(.*.*.*.*.*)=x"), 1, 0)) AS ?n) { ?a <urn:p:words> ?w }
            in HAVING                    ~ SELECT ?w { ?a <urn:p:words> ?w } GROUP BY ?w HAVING (REGEX(?w, "(.*.*.*.*.*)=x"))
            in an EXISTS                 ~ SELECT * { ?a ?b ?c FILTER EXISTS { ?d <urn:p:words> ?w FILTER REGEX(?w, "(.*.*.*.*.*)=x") } }
            replacement                  ~ SELECT (REPLACE(?w, "(.*.*.*.*.*)=x", "b") AS ?r) { ?a <urn:p:words> ?w }
            subqueries                   ~ SELECT (COUNT(*) AS ?n) { { SELECT ?a ?f { ?a ?b ?c . ?d ?e ?f } } { SELECT ?a ?i { ?a ?h ?i . ?j ?k ?l } } }
            large VALUES joined          ~ SELECT (COUNT(*) AS ?n) { VALUES ?x { 1 2 3 4 5 6 7 8 9 } ?a ?b ?c . ?d ?e ?f BIND (?x * 2 AS ?y) ?g ?h ?i }
            union of unions              ~ SELECT (COUNT(*) AS ?n) { { ?a ?b ?c } UNION { ?d ?e ?f } { ?g ?h ?i } UNION { ?j ?k ?l } { ?m ?o ?p } UNION { ?q ?r ?s } }
            description of all           ~ DESCRIBE ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }
            construction of the same     ~ CONSTRUCT { <urn:a> <urn:b> <urn:c> } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }
            yes or no                    ~ ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (CONCAT(STR(?a), STR(?f)) = "none") }
            lateral                      ~ SELECT (COUNT(*) AS ?n) { ?a ?b ?c LATERAL { SELECT * { ?d ?e ?f . ?g ?h ?i } } }
            """)
    void stopsWhatWouldTakeForEver(String what, String query) throws InterruptedException {
        long begin = System.nanoTime();
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> ask(query, TIME));
        long took = (System.nanoTime() - begin) / 1_000_000;
        assertThat(problem).as(what + " took " + took + " ms").isNotNull();
        assertThat(problem.problem().status()).as(problem.getMessage()).isEqualTo(503);
        assertThat(took).isLessThan(TIME.toMillis() + 1_500);
        for (int i = 0; i < 20 && asker.running() > 0; i++) {
            Thread.sleep(100);
        }
        assertThat(asker.running()).as("still running").isZero();
    }

    @Test
    void tellsTheLimitsOfAnAnswer() {
        assertThat(ask("SELECT * { ?a ?b ?c } LIMIT 10000")).isInstanceOfSatisfying(Answer.Rows.class, answer -> assertThat(answer.rows()).hasSize(10_000));
        assertThat(problem("SELECT * { ?a ?b ?c } LIMIT 10001")).satisfies(problem -> {
            assertThat(problem.problem().status()).isEqualTo(413);
            assertThat(problem.problem().members()).containsEntry("limit", "rows").containsEntry("most", 10_000L);
        });
        assertThat(status("CONSTRUCT WHERE { ?a ?b ?c }")).isEqualTo(413);
        assertThat(status("DESCRIBE ?a { ?a ?b ?c }")).isEqualTo(413);
    }

    @Test
    void boundsTheTextOfAnAnswer() {
        assertThat(problem("SELECT * { VALUES ?v0 { \"0123456789\" } " + doubling(14) + " ?s <urn:p:link> ?o }")).satisfies(
                problem -> assertThat(problem.problem().members()).containsEntry("limit", "bytes"));
    }

    @Test
    void valuesThatGrowWithoutEndAreErrorsAsSparqlHasThem() {
        String squares = IntStream.rangeClosed(1, 60).mapToObj(i -> "BIND (?v" + (i - 1) + " * ?v" + (i - 1) + " AS ?v" + i + ")").collect(Collectors.joining(" "));
        for (String query : List.of("SELECT ?v40 { VALUES ?v0 { \"0123456789\" } " + doubling(40) + " }", "SELECT ?v60 { VALUES ?v0 { 7 } " + squares + " }")) {
            assertThat(ask(query)).isInstanceOfSatisfying(Answer.Rows.class, answer -> assertThat(answer.rows().getFirst().isEmpty()).isTrue());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " ~ ", textBlock = """
            REGEX("Nara", "^n", "i")            ~ true
            REGEX("Nara"@en, "ar")              ~ true
            REGEX("a.b", "a.b", "q")            ~ true
            REGEX("axb", "a.b", "q")            ~ false
            REPLACE("Nara", "a", "o")           ~ Noro
            REPLACE("Nara", "(N)(.)", "$2$1")   ~ aNra
            LANG(REPLACE("Nara"@en, "a", "o"))  ~ en
            CONCAT("a", "b", "c")               ~ abc
            LANG(CONCAT("a"@en, "b"@en))        ~ en
            6 * 7                               ~ 42
            """)
    void guardedFunctionsGiveWhatSparqlSays(String expression, String value) {
        assertThat(ask("SELECT (STR(" + expression + ") AS ?v) { VALUES ?x { 1 } }")).isInstanceOfSatisfying(Answer.Rows.class,
                answer -> assertThat(answer.rows().getFirst().get("v").getLiteralLexicalForm()).isEqualTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE ?s { ?a ?b ?c } } }",
        "SELECT * { { SELECT * { OPTIONAL { SERVICE <http://localhost:1/> { ?s ?p ?o } } } } }",
        "SELECT * { ?s ?p ?o } ORDER BY EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT (EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } AS ?x) { }",
        "SELECT (SUM(IF(EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } }, 1, 0)) AS ?x) { ?a ?b ?c } GROUP BY ?a HAVING (SUM(?c) > 1)",
        "DESCRIBE ?s { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "CONSTRUCT { ?s ?p ?o } { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT (<java:java.lang.Runtime>() AS ?x) {}",
        "SELECT * { ?s <java:io.github.entente.Any> ?o }",
        "SELECT * { ?s (<urn:p>/<java:io.github.entente.Any>)* ?o }",
        "PREFIX j: <java:java.lang.> SELECT (j:Runtime(1) AS ?x) {}",
        "SELECT (CALL(?f, 1) AS ?x) { BIND (<java:java.lang.Runtime> AS ?f) }",
        "SELECT (<\\u006aava:java.lang.Runtime>() AS ?x) {}",
        "BASE <java:java.lang.Runtime> SELECT (<>() AS ?x) {}"})
    void refusesWhatLeadsOutside(String query) {
        assertThat(problem(query)).hasMessageContaining("not allowed here");
        assertThat(status(query)).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"apply(<http://www.w3.org/2005/xpath-functions#lower-case>, 'A')", "matches('a', 'a')", "replace('a', 'a', 'b')", "concat('a', 'b')"})
    void unguardedNamesOfFunctionsAreUnknown(String call) {
        assertThat(ask("PREFIX fn: <http://www.w3.org/2005/xpath-functions#> SELECT (fn:" + call + " AS ?x) { VALUES ?y { 1 } }"))
                .isInstanceOfSatisfying(Answer.Rows.class, answer -> assertThat(answer.rows().getFirst().get("x")).isNull());
    }

    @Test
    void wordsThatOnlyLookForbiddenAreFine() {
        assertThat(ask("PREFIX service: <urn:service:> PREFIX ex: <urn:load> # SERVICE <x> { }\n"
                + "SELECT ?service { ?load service:call ?service ; ex:service \"SERVICE <java:x>\" ; ex:load-service 'LOAD' . "
                + "FILTER (?x <?y || ?service > 1) }")).isInstanceOf(Answer.Rows.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 5_000, 60_000})
    void nestsNoDeeperThanItCanBear(int depth) {
        for (String query : List.of("SELECT * " + "{".repeat(depth) + "}".repeat(depth), "SELECT (" + "(".repeat(depth) + "1" + ")".repeat(depth) + " AS ?x) {}",
                "SELECT * { ?s " + "(".repeat(depth) + "<urn:p>" + ")*".repeat(depth) + " ?o }", "SELECT * { ?s ?p " + "[ ?p ".repeat(depth) + "1" + "]".repeat(depth) + "}",
                "# don't\n" + "SELECT * { { ".repeat(depth) + "}}".repeat(depth))) {
            assertThat(status(query)).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FILTER (%s true)~!", "FILTER (1 %s = 0)~+ 1 ", "FILTER (true %s)~|| true ", "?a %s <urn:p> ?b~<urn:p>/", "{} %s~UNION {} ",
        "%s~OPTIONAL { ?a ?b ?c } ", "%s~MINUS { ?a ?b ?c } ", "%s~{} ", "FILTER (CONCAT(\"a\" %s) = \"b\")~, \"a\"", "%s~FILTER (1 = 1) ", "%s~?a ?b ?c . "})
    void longChainsEndInAnAnswerOrAProblem(String pattern) {
        String[] parts = pattern.split("~");
        assertThat(status("SELECT * { " + parts[0].formatted(parts[1].repeat(100_000 / parts[1].length())) + " }")).isIn(200, 400, 413, 503);
        assertThat(ask("ASK {}")).isEqualTo(new Answer.Truth(true));
    }

    @Test
    void bracketsInStringsCommentsAndIrisDoNotCount() {
        String brackets = "{[(".repeat(300);
        assertThat(ask("# it's " + brackets + "\nSELECT * { VALUES ?x { \"" + brackets + "\" '''" + brackets + "'\"''' <urn:x#" + "(".repeat(300) + "> } }"))
                .isInstanceOfSatisfying(Answer.Rows.class, answer -> assertThat(answer.rows()).hasSize(3));
    }

    private static String doubling(int steps) {
        return IntStream.rangeClosed(1, steps).mapToObj(i -> "BIND (CONCAT(?v" + (i - 1) + ", ?v" + (i - 1) + ") AS ?v" + i + ")").collect(Collectors.joining(" "));
    }

    private static @Nullable ProblemException problem(String query) {
        return catchThrowableOfType(ProblemException.class, () -> ask(query));
    }

    /** What HTTP would answer. */
    private static int status(String query) {
        ProblemException problem = problem(query);
        return problem == null ? 200 : problem.problem().status();
    }

    private static Answer ask(String query) {
        return ask(query, Duration.ofSeconds(10));
    }

    private static Answer ask(String query, Duration time) {
        return asker.run("somebody", time, session -> session.ask(session.read(query), Map.of()));
    }
}
