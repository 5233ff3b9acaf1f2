package io.github.entente.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

import io.github.entente.base.EntenteException;

/** How an answer is written. */
public enum Format {
    /** Aligned columns for people: labels in place of IRIs where there are any, short IRIs elsewhere; a graph as Turtle. */
    TABLE(null),
    /** SPARQL 1.1 results as comma-separated values. */
    CSV(ResultSetLang.RS_CSV),
    /** SPARQL 1.1 results as tab-separated values. */
    TSV(ResultSetLang.RS_TSV),
    /** SPARQL 1.1 results in JSON; a graph as JSON-LD. */
    JSON(ResultSetLang.RS_JSON),
    /** Turtle, for what makes a graph. */
    TTL(null);

    private final @Nullable Lang results;

    Format(@Nullable Lang results) {
        this.results = results;
    }

    /** @throws EntenteException of kind USAGE that lists the formats, if there is none of that name */
    public static Format of(String name) {
        return Arrays.stream(values()).filter(format -> format.toString().equals(name.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new EntenteException(EntenteException.Kind.USAGE, "there is no output format " + name + "; there are "
                        + Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", "))));
    }

    /**
     * Writes in UTF-8, leaving the stream open.
     *
     * @param prefixes by which IRIs are shortened in a table
     * @throws EntenteException of kind USAGE if this kind of answer has no such format
     */
    public void write(Answer answer, PrefixMapping prefixes, OutputStream out) {
        switch (answer) {
            case Answer.Rows rows -> write(rows, prefixes, out);
            case Answer.Truth truth -> write(truth, out);
            case Answer.Triples triples -> RDFDataMgr.write(out, triples.graph(), graphLanguage());
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private void write(Answer.Rows rows, PrefixMapping prefixes, OutputStream out) {
        if (this == TABLE) {
            print(out, Table.of(rows, prefixes).toString());
        } else {
            RowSet set = RowSet.create(QueryIterPlainWrapper.create(rows.rows().iterator()), rows.columns());
            writer().write(out, set, new Context());
        }
    }

    private void write(Answer.Truth truth, OutputStream out) {
        if (this == TABLE) {
            print(out, truth.holds() ? "yes\n" : "no\n");
        } else {
            writer().write(out, truth.holds(), new Context());
        }
    }

    private RowSetWriter writer() {
        if (results == null) {
            throw new EntenteException(EntenteException.Kind.USAGE, "this query gives rows and not a graph, which " + this + " cannot hold; use table, csv, tsv or json");
        }
        return RowSetWriterRegistry.getFactory(results).create(results);
    }

    private Lang graphLanguage() {
        return switch (this) {
            case TABLE, TTL -> Lang.TTL;
            case JSON -> Lang.JSONLD;
            case CSV, TSV -> throw new EntenteException(EntenteException.Kind.USAGE, "this query gives a graph and not rows; use ttl or json");
        };
    }

    private static void print(OutputStream out, String text) {
        PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
        print.print(text);
        print.flush();
    }
}
