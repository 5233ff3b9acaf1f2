package io.github.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import io.github.entente.pipeline.GraphFormat;
import io.github.entente.pipeline.Knowledge;
import io.github.entente.store.Store;

/** Writes all that the store holds. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false, usageHelpWidth = 110,
        header = "Writes all that the store holds.",
        description = {"Writes the graph of each article, the ontology, the reference data, and what follows from them.",
            "Formats without named graphs (ttl, nt) get the union."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:wrong usage, or no store", "4:the store is locked or damaged"},
        footerHeading = "%nExamples:%n",
        footer = {"  entente export --output all.trig", "  entente export --format nq | gzip > all.nq.gz"})
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "trig", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private GraphFormat format = GraphFormat.TRIG;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write (default: standard output).")
    private @Nullable Path output;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Store open = Knowledge.bundled().openExisting(store.directory())) {
            if (output == null) {
                format.export(open, terminal.out());
            } else {
                try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(output))) {
                    format.export(open, file);
                }
            }
        }
        return 0;
    }
}
