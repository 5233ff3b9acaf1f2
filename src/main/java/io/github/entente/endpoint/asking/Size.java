package io.github.entente.endpoint.asking;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;

import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.ProblemException;

/** Counts what an answer holds, up to its limits. */
final class Size {

    private final Limits limits;
    private long rows;
    private long bytes;

    Size(Limits limits) {
        this.limits = limits;
    }

    /** @throws ProblemException 413 if that is too much */
    void add(Binding row) {
        row.forEach((variable, value) -> bytes += length(value));
        added("rows");
    }

    /** @throws ProblemException 413 if that is too much */
    void add(Triple triple) {
        bytes += length(triple.getSubject()) + length(triple.getPredicate()) + length(triple.getObject());
        added("triples");
    }

    private void added(String what) {
        rows++;
        if (rows > limits.rows()) {
            throw tooLarge("more than " + limits.rows() + " " + what, "rows", limits.rows());
        }
        if (bytes > limits.bytes()) {
            throw tooLarge("more than " + limits.bytes() / 1_000_000 + " MB of text", "bytes", limits.bytes());
        }
    }

    private static ProblemException tooLarge(String much, String limit, long value) {
        return Problem.of(413, "the answer has " + much + ", the limit of one answer, and no part of it was sent; add LIMIT and OFFSET, ask for less, "
                + "or stream it from /entente/dump?query=…").with("limit", limit).with("most", value).exception();
    }

    /** In UTF-8 it is more where the text is not Latin; what matters is that it is bounded. */
    private static int length(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm().length() : node.isURI() ? node.getURI().length() : 16;
    }
}
