package io.github.entente.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import io.github.entente.base.EntenteException;
import io.github.entente.pipeline.Checkup;

/** Checks the data that the program reads by, and the store. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false, usageHelpWidth = 110,
        header = "Checks the files that the program reads by, and the store.",
        description = {"Checks that ontology, reference data, lexicon and query library are sound and use only declared terms,",
            "and that the graph of every article in the store satisfies the shapes and reads back its quotes.",
            "Prints each fault in one line, place: term: rule: advice. ontology/README.md tells the rules."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is well", "2:wrong usage, or no ontology in DIR", "3:faults were found, each printed", "4:the store is locked or damaged"},
        footerHeading = "%nExamples:%n",
        footer = {"  entente check", "  entente check --store other/", "  entente check --ontology draft/ --format json"})
final class CheckCommand implements Callable<Integer> {

    /** How faults are printed. */
    enum Format {
        TEXT, JSON
    }

    private final Terminal terminal;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--ontology", paramLabel = "DIR", description = "A folder laid out as ontology/ (default: the one that comes with the program).")
    private @Nullable Path ontology;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Checkup checkup = Checkup.of(ontology, store.directory());
        FaultPrinter printer = new FaultPrinter(terminal.out());
        switch (format) {
            case TEXT -> printer.print(checkup);
            case JSON -> printer.printJson(checkup);
        }
        return checkup.faults().isEmpty() ? 0 : EntenteException.Kind.FAULTS.exitCode();
    }
}
