package io.github.entente.cli;

import java.util.concurrent.Callable;

import org.apache.commons.io.FileUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import io.github.entente.base.EntenteException;
import io.github.entente.pipeline.Examination;
import io.github.entente.pipeline.Knowledge;
import io.github.entente.store.Store;

/** Examines a store, and mends what can be made anew. */
@Command(name = "doctor", mixinStandardHelpOptions = true, sortOptions = false, usageHelpWidth = 110,
        header = "Examines a store, and mends what can be made anew.",
        description = {"Opens the store, checks that every article is whole and satisfies the shapes, and works out once more whatever follows",
            "from the articles: the identity of events, what holds of them by all articles, what follows by the ontology, the search index.",
            "That takes about as long as it took to store the articles, without the reading, and as much room on the disk."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is well, or is now", "2:wrong usage, or no store", "3:faults were found and are not mended, each printed",
            "4:the store is locked or damaged"},
        footerHeading = "%nExamples:%n",
        footer = {"  entente doctor", "  entente doctor --repair --store other/", "  entente doctor --compact          gives room on the disk back that old states of the store take"})
final class DoctorCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--repair", description = "Makes anew what follows from the articles and differs.")
    private boolean repair;

    @Option(names = "--compact", description = "Writes the database anew without its old states, which needs room for both meanwhile.")
    private boolean compact;

    DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Knowledge knowledge = Knowledge.bundled();
        Examination examination;
        try (Store open = knowledge.openExisting(store.directory())) {
            terminal.progress("working out once more what follows from " + open.articles().size() + " articles");
            examination = Examination.of(open, knowledge, repair);
        }
        examination.mended().forEach(fault -> terminal.out().println("mended: " + fault));
        examination.faults().forEach(terminal.out()::println);
        terminal.out().println(examination.articles() + " articles in " + FileUtils.byteCountToDisplaySize(examination.bytes()) + ": "
                + (examination.faults().isEmpty() ? "all is well" : examination.faults().size() + " faults"));
        if (compact) {
            terminal.out().println("compacted to " + FileUtils.byteCountToDisplaySize(Store.compact(store.directory())));
        }
        return examination.faults().isEmpty() ? 0 : EntenteException.Kind.FAULTS.exitCode();
    }
}
