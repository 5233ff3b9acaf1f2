package io.github.entente.pipeline;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

import io.github.entente.graph.Ent;
import io.github.entente.store.Replacement;

/** Writes the graphs of articles as they come; JSON-LD alone must wait for the last, for it is one document. */
public final class GraphOutput implements Sink {

    private final OutputStream out;
    private final GraphFormat format;
    private final DatasetGraph collected = DatasetGraphFactory.create();
    private final StreamRDF writer;
    private final boolean streams;

    private GraphOutput(OutputStream out, GraphFormat format) {
        this.out = out;
        this.format = format;
        this.streams = StreamRDFWriter.registered(format.language());
        this.writer = streams ? StreamRDFWriter.getWriterStream(out, format.language()) : StreamRDFLib.dataset(collected);
    }

    /**
     * @param out where to write, in UTF-8; stays open
     * @param knowledge whose prefixes make short names
     */
    public static GraphOutput to(OutputStream out, GraphFormat format, Knowledge knowledge) {
        GraphOutput output = new GraphOutput(out, format);
        output.writer.start();
        knowledge.ontology().terms().getPrefixMapping().getNsPrefixMap().forEach(output.writer::prefix);
        output.writer.prefix("id", Ent.ID);
        return output;
    }

    @Override
    public boolean holds(String articleGraph) {
        return false;
    }

    @Override
    public List<Replacement> put(Map<String, Graph> graphs) {
        boolean named = RDFLanguages.isQuads(format.language());
        graphs.forEach((name, graph) -> graph.stream().forEach(triple -> {
            if (named) {
                writer.quad(Quad.create(NodeFactory.createURI(name), triple));
            } else {
                writer.triple(triple);
            }
        }));
        return List.of();
    }

    @Override
    public void close() {
        writer.finish();
        if (!streams) {
            RDFDataMgr.write(out, collected, format.language());
        }
    }
}
