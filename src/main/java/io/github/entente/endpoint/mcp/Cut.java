package io.github.entente.endpoint.mcp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.engine.binding.Binding;

import io.github.entente.query.Answer;
import io.github.entente.query.Format;

/** Answers as text of a length that an assistant can take in; what is left out is told. */
final class Cut {

    private static final int CHARACTERS = 60_000;

    private Cut() {
    }

    /** An answer as CSV or Turtle under a line that tells how much there is and how much is shown. */
    static String text(Answer answer, int rows) {
        return switch (answer) {
            case Answer.Rows all -> rows(all, rows);
            case Answer.Truth truth -> truth.holds() ? "yes" : "no";
            case Answer.Triples triples -> triples(triples);
        };
    }

    private static String rows(Answer.Rows all, int most) {
        List<Binding> shown = all.rows().subList(0, Math.min(most, all.rows().size()));
        String text = written(new Answer.Rows(all.columns(), shown), Format.CSV);
        String head = shown.size() == all.rows().size() ? all.rows().size() + " rows, all of them:\n"
                : "CUT: the first " + shown.size() + " of " + all.rows().size() + " rows; ask for more by rows=, or more narrowly:\n";
        return characters(head + text);
    }

    private static String triples(Answer.Triples triples) {
        return characters(triples.graph().size() + " triples:\n" + written(triples, Format.TTL));
    }

    private static String characters(String text) {
        return text.length() <= CHARACTERS ? text
                : text.substring(0, CHARACTERS) + "\nCUT: the first " + CHARACTERS + " of " + text.length() + " characters; ask more narrowly.";
    }

    private static String written(Answer answer, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(answer, PrefixMapping.Standard, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
