package io.github.entente.store;

import java.io.OutputStream;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** Writes all that a store holds; callers hold a transaction. */
final class Export {

    private Export() {
    }

    /** Quads where the language has named graphs, otherwise the union of the graphs; in a stream where the language allows it. */
    static void write(DatasetGraph database, OutputStream out, Lang language) {
        boolean quads = RDFLanguages.isQuads(language);
        if (StreamRDFWriter.registered(language)) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, language);
            writer.start();
            database.prefixes().forEach(writer::prefix);
            if (quads) {
                database.findNG(Quad.ANY.getGraph(), Quad.ANY.getSubject(), Quad.ANY.getPredicate(), Quad.ANY.getObject())
                        .forEachRemaining(writer::quad);
            } else {
                database.getUnionGraph().find().forEach(writer::triple);
            }
            writer.finish();
        } else if (quads) {
            RDFDataMgr.write(out, namedGraphs(database), language);
        } else {
            RDFDataMgr.write(out, database.getUnionGraph(), language);
        }
    }

    /** For languages that are written from memory anyway; the database's own default graph holds only what the store keeps for itself. */
    private static DatasetGraph namedGraphs(DatasetGraph database) {
        DatasetGraph copy = DatasetGraphFactory.create();
        database.prefixes().forEach(copy.prefixes()::add);
        database.findNG(Quad.ANY.getGraph(), Quad.ANY.getSubject(), Quad.ANY.getPredicate(), Quad.ANY.getObject()).forEachRemaining(copy::add);
        return copy;
    }
}
