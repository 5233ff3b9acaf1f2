package io.github.entente.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

import io.github.entente.pipeline.Explanation;
import io.github.entente.pipeline.Statement;
import io.github.entente.store.Considered;

/** Prints an explanation for people: article by article, below each sentence what it states. */
record ExplanationPrinter(PrintStream out) {

    private static final int SHOWN = 10;

    void print(Explanation explanation) {
        out.println(explanation.label() + " (" + String.join(", ", explanation.types()) + ")");
        out.println(explanation.iri());
        if (explanation.statements().isEmpty()) {
            out.println();
            out.println("No article says anything of it.");
        }
        String article = "";
        List<String> sentences = List.of();
        for (Statement statement : explanation.statements()) {
            if (!statement.article().equals(article)) {
                article = statement.article();
                sentences = List.of();
                out.println();
                out.println(statement.published() + "  " + statement.publisher() + ": " + statement.title());
            }
            if (!statement.sentences().equals(sentences)) {
                sentences = statement.sentences();
                sentences.forEach(sentence -> out.println("  “" + sentence.replaceAll("\\s+", " ") + "”"));
            }
            print(statement, explanation.label());
        }
        explanation.joins().forEach(this::print);
        considered(explanation.considered());
    }

    private void print(Explanation.Join join) {
        out.println();
        out.println("Joined (" + join.score() + "): " + join.grounds());
        join.descriptions().stream().limit(SHOWN).forEach(description -> out.println("      " + description));
        if (join.descriptions().size() > SHOWN) {
            out.println("      and " + (join.descriptions().size() - SHOWN) + " more");
        }
    }

    private void considered(List<Considered> others) {
        if (!others.isEmpty()) {
            out.println();
            out.println("Compared, and not joined");
        }
        for (Considered other : others.subList(0, Math.min(SHOWN, others.size()))) {
            out.println("      " + other.label() + " (" + other.iri() + ")");
            out.println("          " + other.why());
        }
    }

    private void print(Statement statement, String known) {
        String subject = statement.subject().equals(known) ? "" : statement.subject() + " | ";
        out.println("      " + subject + statement.property() + " | " + statement.value());
        String basis = String.join("; ", basis(statement));
        if (!basis.isEmpty()) {
            out.println("          " + basis);
        }
    }

    private static List<String> basis(Statement statement) {
        List<String> basis = new ArrayList<>();
        add(basis, "certainty ", statement.certainty());
        add(basis, "on the word of ", statement.sources().isEmpty() ? authority(statement.mode()) : String.join(", ", statement.sources()));
        add(basis, "read by ", String.join(", ", statement.entries()));
        add(basis, "because of ", String.join(", ", statement.operators()));
        return basis;
    }

    private static String authority(String mode) {
        return switch (mode) {
            case "ReporterAssertion" -> "the article";
            case "Hearsay" -> "hearsay";
            default -> "";
        };
    }

    private static void add(List<String> basis, String what, String value) {
        if (!value.isEmpty()) {
            basis.add(what + value);
        }
    }
}
