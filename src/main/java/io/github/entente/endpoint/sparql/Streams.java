package io.github.entente.endpoint.sparql;

import java.io.OutputStream;
import java.util.List;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

import io.github.entente.endpoint.asking.Session;
import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.Representation;

/** Answers written row by row; only forms that need not know the end at the beginning. */
final class Streams {

    private static final List<Representation> TRIPLES = List.of(Representation.N_TRIPLES, Representation.TURTLE);

    private Streams() {
    }

    /** The forms that an answer to the query can have. */
    static List<Representation> forms(Query query) {
        if (query.isSelectType()) {
            return AnswerForms.ROWS.stream().filter(form -> !form.equals(Representation.TEXT)).toList();
        }
        if (query.isConstructType()) {
            return TRIPLES;
        }
        throw Problem.of(400, "SELECT and CONSTRUCT are streamed; ask others at /entente/sparql").exception();
    }

    static void answer(Query query, QueryExec execution, Representation form, OutputStream out) {
        if (query.isSelectType()) {
            AnswerForms.rows(execution.select(), form, out);
            return;
        }
        StreamRDF writer = writer(form, out);
        query.getPrefixMapping().getNsPrefixMap().forEach(writer::prefix);
        execution.constructTriples().forEachRemaining(writer::triple);
        writer.finish();
    }

    /** All graphs of the store. */
    static void quads(Session session, Representation form, OutputStream out) {
        DatasetGraph data = session.data();
        StreamRDF writer = writer(form, out);
        data.prefixes().forEach(writer::prefix);
        data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            session.check();
            writer.quad(quad);
        });
        writer.finish();
    }

    private static StreamRDF writer(Representation form, OutputStream out) {
        Lang language = RDFLanguages.contentTypeToLang(form.mediaType());
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, language);
        writer.start();
        return writer;
    }
}
