package io.github.entente.endpoint.sparql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.jena.http.HttpEnv;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.eclipse.rdf4j.common.exception.RDF4JException;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.entente.endpoint.Served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The clients that people use: Jena's, RDF4J's, curl. */
class ClientsTest {

    private static final String SELECT = "SELECT ?e { ?e a <https://w3id.org/entente/ns#Meeting> } ORDER BY ?e";

    @TempDir
    private static Path directory;
    private static Served served;
    private static String sparql;

    @BeforeAll
    static void start() {
        served = Served.in(directory, Map.of()).with("a", "event:a a ent:SummitMeeting ; rdfs:label '\u91d1 <b>'@ja . event:b a ent:Conference .");
        sparql = served.address("/entente/sparql").toString();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void jenaConnectionAsksAndFetches() {
        try (RDFConnection connection = RDFConnectionRemote.newBuilder().httpClient(HttpEnv.getDftHttpClient()).queryEndpoint(sparql)
                .gspEndpoint(served.address("/entente/get").toString()).build()) {
            assertThat(connection.queryAsk("ASK { ?e a <https://w3id.org/entente/ns#Conference> }")).isTrue();
            connection.querySelect(SELECT, row -> assertThat(row.getResource("e").getURI()).startsWith("https://w3id.org/entente/id/event/"));
            Model described = connection.queryDescribe("DESCRIBE <https://w3id.org/entente/id/event/a>");
            assertThat(described.size()).isGreaterThan(1);
            assertThat(connection.queryConstruct("CONSTRUCT WHERE { ?s a ?o }").isEmpty()).isFalse();
            assertThat(connection.fetch(Served.GRAPH + "a").size()).isEqualTo(3);
            assertThat(connection.fetch().size()).isGreaterThan(3);
        }
    }

    @Test
    void jenaQueryExecutionReadsEveryResultFormatAndBothMethods() {
        for (String format : List.of("application/sparql-results+json", "application/sparql-results+xml", "text/csv", "text/tab-separated-values")) {
            try (QueryExecHTTP query = QueryExecHTTP.service(sparql).query(SELECT).acceptHeader(format).postQuery().build()) {
                assertThat(query.select().materialize().stream().toList()).as(format).hasSize(2);
            }
        }
        try (QueryExecHTTP query = QueryExecHTTP.service(sparql).query(SELECT).useGet().build()) {
            assertThat(query.select().materialize().stream().toList()).hasSize(2);
        }
        assertThatThrownBy(() -> QueryExecHTTP.service(sparql).query("SELECT * { SERVICE <urn:x> {} }").build().select()).hasMessageContaining("403");
    }

    @Test
    void rdf4jRepositoryAsks() {
        SPARQLRepository repository = new SPARQLRepository(sparql);
        try (RepositoryConnection connection = repository.getConnection()) {
            assertThat(connection.prepareBooleanQuery("ASK { ?e a <https://w3id.org/entente/ns#Conference> }").evaluate()).isTrue();
            try (var rows = connection.prepareTupleQuery(SELECT).evaluate()) {
                assertThat(QueryResults.asList(rows)).hasSize(2);
            }
            try (var triples = connection.prepareGraphQuery("CONSTRUCT WHERE { ?s <http://www.w3.org/2000/01/rdf-schema#label> ?o }").evaluate()) {
                assertThat(QueryResults.asList(triples)).anyMatch(triple -> triple.getObject().stringValue().equals("\u91d1 <b>"));
            }
            try (var statements = connection.getStatements(null, null, null, false)) {
                assertThat(QueryResults.asList(statements)).hasSizeGreaterThan(3);
            }
        } finally {
            repository.shutDown();
        }
    }

    @Test
    void rdf4jRepositoryTellsErrors() {
        SPARQLRepository repository = new SPARQLRepository(sparql);
        try (RepositoryConnection connection = repository.getConnection()) {
            assertThatThrownBy(() -> connection.prepareTupleQuery("SELECT ?e { ?e a }").evaluate()).isInstanceOf(RDF4JException.class);
            var update = connection.prepareUpdate("INSERT DATA { <urn:a> <urn:b> <urn:c> }");
            assertThatThrownBy(update::execute).isInstanceOf(RDF4JException.class);
            assertThat(connection.prepareBooleanQuery("ASK { <urn:a> ?p ?o }").evaluate()).isFalse();
        } finally {
            repository.shutDown();
        }
    }

    @Test
    void curlAsksAndNoticesAnErrorByItsExitCode() throws IOException, InterruptedException {
        assertThat(curl("-sS", "-f", sparql, "-H", "Accept: text/csv", "--data-urlencode", "query=" + SELECT)).isEqualTo("0 e\r\nhttps://w3id.org/entente/id/event/a\r\nhttps://w3id.org/entente/id/event/b\r\n");
        assertThat(curl("-sS", "-f", "-G", sparql, "--data-urlencode", "query=SELECT")).startsWith("22 ");
        assertThat(curl("-sS", "-f", "--compressed", "-G", served.address("/entente/get").toString(), "-d", "default")).startsWith("0 ").contains("SummitMeeting");
    }

    private static String curl(String... arguments) throws IOException, InterruptedException {
        Process curl = new ProcessBuilder(Stream.concat(Stream.of("curl"), Arrays.stream(arguments)).toList()).start();
        String out = new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return curl.waitFor() + " " + out;
    }
}
