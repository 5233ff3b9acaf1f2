package io.github.entente.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class GraphOutputTest {

    private static final Graph ONE = SSE.parseGraph("(graph (<https://a.example/1> <https://a.example/says> \"会談 🛳\"@ja))");
    private static final Graph TWO = SSE.parseGraph("(graph (<https://a.example/2> <https://a.example/says> 2))");

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void writesWhatCanBeReadBack(GraphFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, Graph> graphs = new LinkedHashMap<>();
        graphs.put("https://w3id.org/entente/graph/1", ONE);
        graphs.put("https://w3id.org/entente/graph/2", TWO);
        try (Sink output = GraphOutput.to(out, format, SharedReader.KNOWLEDGE)) {
            output.put(graphs);
        }
        Lang language = format.language();
        DatasetGraph read = RDFParser.source(new ByteArrayInputStream(out.toByteArray())).lang(language).toDatasetGraph();
        if (RDFLanguages.isQuads(language)) {
            graphs.forEach((name, graph) -> assertThat(read.getGraph(NodeFactory.createURI(name)).isIsomorphicWith(graph)).isTrue());
        } else {
            assertThat(read.getDefaultGraph().size()).isEqualTo(2);
        }
    }
}
