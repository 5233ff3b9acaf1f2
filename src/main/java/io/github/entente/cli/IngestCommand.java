package io.github.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import io.github.entente.article.ArticleFiles;
import io.github.entente.article.ArticleOptions;
import io.github.entente.article.Read;
import io.github.entente.pipeline.GraphFormat;
import io.github.entente.pipeline.GraphOutput;
import io.github.entente.pipeline.Knowledge;
import io.github.entente.pipeline.Pipeline;
import io.github.entente.pipeline.Progress;
import io.github.entente.pipeline.Reader;
import io.github.entente.pipeline.Sink;
import io.github.entente.pipeline.Summary;
import io.github.entente.store.Store;

/** Reads articles into the store, or into a file. */
@Command(name = "ingest", mixinStandardHelpOptions = true, sortOptions = false, usageHelpWidth = 110,
        header = "Reads articles into the store.",
        description = {"Reads articles into the store: plain text, HTML, JSON and JSON lines, told apart by content, and folders of them.",
            "An article that the store has already is skipped; a changed version from the same address replaces the older one;",
            "what cannot be read is named with the reason, and the rest goes on.",
            "Ctrl-C ends it when the articles in work are stored; the same command then goes on with the rest."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all was read, or known already", "1:some inputs were rejected", "2:wrong usage", "4:the store is locked or damaged", "130:interrupted by Ctrl-C (143: by SIGTERM); all that was reported is stored"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente ingest article.txt                           one article into data/",
            "  entente ingest --date 2026-01-21 notes.txt           an article that does not tell its day",
            "  entente ingest --report done.json articles/          tells in a file what became of each",
            "  entente ingest --dry-run articles/                   only tells what would be read, or rejected",
            "  entente ingest --dry-run --format ttl article.txt    its graph on standard output",
            "  entente ingest --format trig --output all.trig articles/",
            "                                                       into the store, and into a file"})
final class IngestCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, and folders with all that is below them.")
    private List<Path> paths = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "The day of publication of articles that do not tell their own.")
    private @Nullable LocalDate date;

    @Option(names = "--encoding", paramLabel = "NAME", description = "The encoding of all files, such as windows-1252 (default: found for each).")
    private @Nullable Charset encoding;

    @Option(names = "--dry-run", description = "Reads and validates, and stores nothing.")
    private boolean dryRun;

    @Option(names = "--again", description = "Reads articles that the store has once more, as after a change to the lexicon.")
    private boolean again;

    @Option(names = "--format", paramLabel = "FORMAT", description = "Writes the graphs, too: ${COMPLETION-CANDIDATES}.")
    private @Nullable GraphFormat format;

    @Option(names = "--output", paramLabel = "FILE", description = "Where --format writes (default: standard output).")
    private @Nullable Path output;

    @Option(names = "--report", paramLabel = "FILE", description = "Tells there what became of each input: JSON if the name ends in .json, else text.")
    private @Nullable Path report;

    @Option(names = "--batch", paramLabel = "N", defaultValue = "" + Pipeline.DEFAULT_BATCH,
            description = "So many inputs are stored at a time (default: ${DEFAULT-VALUE}). With fewer, a kill costs less and the store takes more room.")
    private int batch = Pipeline.DEFAULT_BATCH;

    IngestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        GraphFormat written = format == null && output != null ? GraphFormat.TRIG : format;
        // The models load while the vocabulary is read and the store opened.
        CompletableFuture<Reader> reader = CompletableFuture.supplyAsync(() -> Reader.load(terminal::progress));
        Knowledge knowledge = Knowledge.bundled();
        if (dryRun) {
            return run(reader, knowledge, Sink.nowhere(), written);
        }
        try (Store open = knowledge.open(store.directory())) {
            return run(reader, knowledge, again ? Sink.into(open).again() : Sink.into(open), written);
        }
    }

    private int run(CompletableFuture<Reader> reader, Knowledge knowledge, Sink sink, @Nullable GraphFormat written) throws IOException {
        Pipeline pipeline = Pipeline.of(reader.join(), knowledge).inBatchesOf(batch);
        if (written == null) {
            return run(pipeline, sink, new OutcomePrinter(terminal, terminal.out()));
        }
        if (output == null) {
            // Standard output belongs to the graphs.
            return run(pipeline, sink.and(GraphOutput.to(terminal.out(), written, knowledge)), new OutcomePrinter(terminal, terminal.err()));
        }
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(output))) {
            return run(pipeline, sink.and(GraphOutput.to(file, written, knowledge)), new OutcomePrinter(terminal, terminal.out()));
        }
    }

    private int run(Pipeline pipeline, Sink sink, OutcomePrinter printer) {
        try (sink; Interruption interruption = Interruption.watch(terminal); @Nullable Report told = report == null ? null : Report.in(report);
                @Nullable ProgressLine line = terminal.watched() ? ProgressLine.show(terminal, ArticleFiles.count(paths)) : null) {
            Stream<Read> articles = ArticleFiles.read(paths, new ArticleOptions(date, encoding, ArticleOptions.DEFAULT_MAX_BYTES))
                    .takeWhile(read -> !interruption.requested());
            Summary summary = pipeline.run(articles, sink, all(printer, told, line));
            if (told != null) {
                told.end(interruption.requested());
            }
            terminal.clearLine();
            printer.print(summary, dryRun);
            if (interruption.requested()) {
                terminal.err().println("interrupted: the same command goes on with the rest");
            }
            return summary.rejected() == 0 ? 0 : 1;
        }
    }

    private static Progress all(Progress printer, @Nullable Progress... others) {
        return Stream.of(others).filter(Objects::nonNull).reduce(printer, Progress::and);
    }
}
