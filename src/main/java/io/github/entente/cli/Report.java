package io.github.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.github.entente.base.EntenteException;
import io.github.entente.pipeline.Outcome;
import io.github.entente.pipeline.Progress;
import io.github.entente.pipeline.Summary;

/**
 * A file that tells what became of each input: JSON where its name ends in {@code .json}, else text. It is written as the run goes
 * on, so that it takes no memory, and tells what was done even if the rest fails.
 */
final class Report implements Progress, AutoCloseable {

    private final Path file;
    private final Writer out;
    private final boolean json;
    private Summary summary = Summary.NOTHING;
    private String ending = "failed";
    private String separator = "\n";

    private Report(Path file, Writer out) {
        this.file = file;
        this.out = out;
        this.json = file.toString().endsWith(".json");
    }

    /**
     * Begins a report.
     *
     * @throws EntenteException of kind USAGE if the file cannot be written
     */
    static Report in(Path file) {
        try {
            Report report = new Report(file, Files.newBufferedWriter(file));
            report.write(report.json ? "{\"begun\":" + quoted(now()) + ",\"inputs\":[" : "begun " + now() + "\n");
            return report;
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    @Override
    public void done(Outcome outcome) {
        summary = summary.and(outcome);
        ObjectNode line = ReportLine.of(outcome);
        write(json ? separator + line : ReportLine.text(line) + "\n");
        separator = ",\n";
    }

    /** To be told last; without it the run counts as failed, for which the command gives the reason. */
    void end(boolean interrupted) {
        ending = interrupted ? "interrupted" : "complete";
    }

    @Override
    public void close() {
        ObjectNode counts = ReportLine.of(summary);
        try (out) {
            write(json ? "\n],\"counts\":" + counts + ",\"ended\":" + quoted(now()) + ",\"ending\":" + quoted(ending) + "}\n"
                    : ending + " " + now() + "\t" + ReportLine.text(counts) + "\n");
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private void write(String words) {
        try {
            out.write(words);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String quoted(String words) {
        return TextNode.valueOf(words).toString();
    }

    private static EntenteException unwritable(Path file, IOException cause) {
        return new EntenteException(EntenteException.Kind.USAGE, "the report " + file + " cannot be written (" + cause + "); name another with --report", cause);
    }
}
