package io.github.entente.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

import io.github.entente.pipeline.Explanation;
import io.github.entente.pipeline.Statement;

/** Prints an explanation for people: article by article, each statement above the sentence that makes it. */
record ExplanationPrinter(PrintStream out) {

    void print(Explanation explanation) {
        out.println(explanation.label() + " (" + String.join(", ", explanation.types()) + ")");
        out.println(explanation.iri());
        if (explanation.statements().isEmpty()) {
            out.println();
            out.println("No article says anything of it.");
        }
        String article = "";
        for (Statement statement : explanation.statements()) {
            if (!statement.article().equals(article)) {
                article = statement.article();
                out.println();
                out.println(statement.published() + "  " + statement.publisher() + ": " + statement.title());
            }
            print(statement);
        }
    }

    private void print(Statement statement) {
        out.println("  " + statement.subject() + " | " + statement.property() + " | " + statement.value());
        statement.sentences().forEach(sentence -> out.println("      “" + sentence.replaceAll("\\s+", " ") + "”"));
        List<String> basis = new ArrayList<>();
        add(basis, "certainty", statement.certainty());
        add(basis, "on the word of", String.join(", ", statement.sources()));
        if (statement.sources().isEmpty()) {
            add(basis, "on the word of", statement.mode().equals("ReporterAssertion") ? "the article" : statement.mode().equals("Hearsay") ? "hearsay" : "");
        }
        add(basis, "read by", String.join(", ", statement.entries()));
        add(basis, "because of", String.join(", ", statement.operators()));
        if (!basis.isEmpty()) {
            out.println("      " + String.join("; ", basis));
        }
    }

    private static void add(List<String> basis, String what, String value) {
        if (!value.isEmpty()) {
            basis.add(what + " " + value);
        }
    }
}
