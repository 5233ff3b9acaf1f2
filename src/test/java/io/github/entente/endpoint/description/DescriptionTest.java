package io.github.entente.endpoint.description;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.entente.endpoint.Served;

import static io.github.entente.endpoint.Served.header;
import static org.assertj.core.api.Assertions.assertThat;

class DescriptionTest {

    private static final String VOID = "http://rdfs.org/ns/void#";

    @TempDir
    private Path directory;

    @Test
    void countsWhatTheStoreHoldsAndTellsItsOwnAddress() throws InterruptedException {
        try (Served served = Served.in(directory, Map.of()).with("a", "event:a a ent:Conference .")) {
            Node data = NodeFactory.createURI(served.address("/.well-known/void#data").toString());
            awaitDocuments(served, data, "1");
            HttpResponse<String> answer = served.get("/.well-known/void", "Accept", "text/turtle");
            assertThat(graph(answer).contains(data, uri("sparqlEndpoint"), NodeFactory.createURI(served.address("/entente/sparql").toString()))).isTrue();
            assertThat(graph(answer).find(null, uri("class"), NodeFactory.createURI("https://w3id.org/entente/ns#Conference")).toList()).hasSize(1);
            assertThat(graph(answer).find(data, uri("classPartition"), null).toList()).isNotEmpty();
            assertThat(served.get("/.well-known/void", "If-None-Match", header(answer, "ETag"), "Accept", "text/turtle").statusCode()).isEqualTo(304);
            served.with("b", "event:b a ent:Conference .");
            awaitDocuments(served, data, "2");
        }
    }

    /** The former figures are given until the new ones are there. */
    private static void awaitDocuments(Served served, Node data, String count) throws InterruptedException {
        for (int i = 0; i < 200 && !documents(served, data).equals(count); i++) {
            Thread.sleep(50);
        }
        assertThat(documents(served, data)).isEqualTo(count);
    }

    private static String documents(Served served, Node data) {
        return graph(served.get("/.well-known/void", "Accept", "text/turtle")).find(data, uri("documents"), Node.ANY).next().getObject().getLiteralLexicalForm();
    }

    private static Graph graph(HttpResponse<String> answer) {
        return RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph();
    }

    private static Node uri(String name) {
        return NodeFactory.createURI(VOID + name);
    }
}
