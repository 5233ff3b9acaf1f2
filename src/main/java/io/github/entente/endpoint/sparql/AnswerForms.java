package io.github.entente.endpoint.sparql;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.ProblemException;
import io.github.entente.endpoint.http.Reply;
import io.github.entente.endpoint.http.Representation;
import io.github.entente.query.Answer;
import io.github.entente.query.Format;

/** The forms in which answers to queries can be had. */
public final class AnswerForms {

    private static final Representation RESULTS_JSON = Representation.of("application/sparql-results+json", "json", "srj");
    private static final Representation RESULTS_XML = Representation.of("application/sparql-results+xml", "xml", "srx");
    private static final Representation RESULTS_TSV = Representation.of("text/tab-separated-values", "tsv");
    private static final Map<String, Lang> RESULTS = Map.of(RESULTS_JSON.mediaType(), ResultSetLang.RS_JSON, Representation.JSON.mediaType(), ResultSetLang.RS_JSON,
            RESULTS_XML.mediaType(), ResultSetLang.RS_XML, Representation.CSV.mediaType(), ResultSetLang.RS_CSV, RESULTS_TSV.mediaType(), ResultSetLang.RS_TSV);
    private static final Map<String, RDFFormat> GRAPHS = Map.of(Representation.TURTLE.mediaType(), RDFFormat.TURTLE, Representation.TEXT.mediaType(), RDFFormat.TURTLE,
            Representation.N_TRIPLES.mediaType(), RDFFormat.NTRIPLES, Representation.RDF_XML.mediaType(), RDFFormat.RDFXML_PLAIN,
            Representation.JSON_LD.mediaType(), RDFFormat.JSONLD, Representation.TRIG.mediaType(), RDFFormat.TRIG, Representation.N_QUADS.mediaType(), RDFFormat.NQUADS);

    /** Of SELECT, the one first that a client gets who does not say. */
    public static final List<Representation> ROWS = List.of(RESULTS_JSON, RESULTS_XML, Representation.CSV, RESULTS_TSV, Representation.TEXT, Representation.JSON);
    /** Of ASK. CSV and TSV are standardized for SELECT only; here they are what Jena writes and reads, a column {@code _askResult}. */
    public static final List<Representation> TRUTH = List.of(RESULTS_JSON, RESULTS_XML, Representation.TEXT, Representation.JSON, Representation.CSV, RESULTS_TSV);
    /** Of CONSTRUCT and DESCRIBE, and of anything that is a graph. */
    public static final List<Representation> GRAPH = List.of(Representation.TURTLE, Representation.N_TRIPLES, Representation.RDF_XML, Representation.JSON_LD,
            Representation.TRIG, Representation.N_QUADS, Representation.TEXT);

    private AnswerForms() {
    }

    public static List<Representation> of(Query query) {
        return query.isSelectType() ? ROWS : query.isAskType() ? TRUTH : GRAPH;
    }

    /**
     * The whole answer as a reply.
     *
     * @param form one of the lists above that fits the answer
     * @param prefixes by which IRIs are shortened in text for people
     */
    public static Reply reply(Answer answer, Representation form, PrefixMapping prefixes) {
        if (form.equals(Representation.TEXT)) {
            return Reply.of(form, out -> Format.TABLE.write(answer, prefixes, out));
        }
        return switch (answer) {
            case Answer.Rows rows -> Reply.of(form, out -> write(rows, form, out));
            case Answer.Truth truth -> Reply.of(form, out -> writer(form).write(out, truth.holds(), new Context()));
            case Answer.Triples triples -> graph(triples.graph(), form);
        };
    }

    /**
     * The whole graph as a reply.
     *
     * @param form one of {@link #GRAPH}
     * @throws ProblemException 406 if this graph cannot be written so, which must be known before the first byte
     */
    public static Reply graph(Graph graph, Representation form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            RDFWriter.source(graph).format(GRAPHS.get(form.mediaType())).output(out);
        } catch (JenaException e) {
            throw Problem.of(406, "this graph cannot be written as " + form.mediaType() + " (" + e.getMessage() + "); ask for another form, such as "
                    + Representation.TURTLE.mediaType()).exception(e);
        }
        return Reply.bytes(form, out.toByteArray());
    }

    private static void write(Answer.Rows rows, Representation form, OutputStream out) {
        rows(RowSet.create(QueryIterPlainWrapper.create(rows.rows().iterator()), rows.columns()), form, out);
    }

    /** Rows while they are found. */
    static void rows(RowSet rows, Representation form, OutputStream out) {
        writer(form).write(out, rows, new Context());
    }

    private static RowSetWriter writer(Representation form) {
        Lang language = RESULTS.get(form.mediaType());
        return RowSetWriterRegistry.getFactory(language).create(language);
    }
}
