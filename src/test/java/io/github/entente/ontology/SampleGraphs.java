package io.github.entente.ontology;

import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

import io.github.entente.article.Read;
import io.github.entente.article.SampleArticles;
import io.github.entente.graph.GraphWriter;
import io.github.entente.pipeline.Reader;

/** What the program writes of the bundled sample articles, all in one graph. */
final class SampleGraphs {

    private SampleGraphs() {
    }

    static Graph all() {
        Reader reader = Reader.load(progress -> { });
        GraphWriter writer = new GraphWriter(OntologyFiles.referenceData());
        Graph graph = GraphFactory.createDefaultGraph();
        try (Stream<Read> samples = SampleArticles.read()) {
            samples.filter(Read.Success.class::isInstance).map(Read.Success.class::cast)
                    .forEach(sample -> GraphUtil.addInto(graph, writer.writeSample(reader.read(sample.article()))));
        }
        return graph;
    }
}
