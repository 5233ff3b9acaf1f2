package io.github.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import io.github.entente.base.EntenteException;
import io.github.entente.pipeline.Checkup;
import io.github.entente.pipeline.Knowledge;
import io.github.entente.store.Store;

/** Checks the data that the program reads by, and the store. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false, usageHelpWidth = 110,
        header = "Checks the files that the program reads by, and the store.",
        description = {"Checks that ontology, reference data, lexicon and query library load, and that the graph of every article in the store",
            "satisfies the shapes. Run it after a change to a file in ontology/ or queries/."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is well", "3:faults were found, each printed", "4:the store is locked or damaged"},
        footerHeading = "%nExamples:%n",
        footer = {"  entente check", "  entente check --store other/"})
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private StoreOption store = new StoreOption();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<String> faults = new ArrayList<>(Checkup.ofFiles());
        Knowledge knowledge = Knowledge.bundled();
        int articles = 0;
        if (Store.isAt(store.directory())) {
            try (Store open = knowledge.open(store.directory())) {
                articles = open.articles().size();
                faults.addAll(Checkup.of(open, knowledge));
            }
        }
        faults.forEach(terminal.out()::println);
        terminal.out().println("checked ontology, reference data, lexicon, queries and " + articles + " articles: "
                + (faults.isEmpty() ? "all is well" : faults.size() + " faults"));
        return faults.isEmpty() ? 0 : EntenteException.Kind.FAULTS.exitCode();
    }
}
