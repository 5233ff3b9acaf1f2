package io.github.entente.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import io.github.entente.pipeline.DecisionFile;
import io.github.entente.pipeline.Knowledge;
import io.github.entente.store.Decision;
import io.github.entente.store.Store;

/** Lists what people have decided on identity, and takes it over from elsewhere. */
@Command(name = "decisions", mixinStandardHelpOptions = true, sortOptions = false, usageHelpWidth = 110,
        header = "Lists what people have decided with merge and split, or takes it over from an export.",
        description = {"Decisions are in the graph https://w3id.org/entente/graph/decisions, which `entente export` writes with all others.",
            "Those on articles that the store lacks hold once it has them."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:listed or taken over", "2:wrong usage, the file cannot be read, or a decision says the contrary of another", "4:the store is locked or damaged"},
        footerHeading = "%nExamples:%n",
        footer = {"  entente decisions", "  entente decisions --import old-store.trig"})
final class DecisionsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--import", paramLabel = "FILE", description = "An export, or any file of Turtle, TriG, N-Triples or N-Quads.")
    private @Nullable Path file;

    DecisionsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store open = file == null ? Knowledge.bundled().openExisting(store.directory()) : Knowledge.bundled().open(store.directory())) {
            if (file != null) {
                terminal.out().println(open.deciding().take(DecisionFile.read(file)) + " decisions taken over");
            } else {
                open.deciding().all().forEach(this::print);
            }
        }
        return 0;
    }

    private void print(Decision decision) {
        terminal.out().println(decision.at() + "  " + decision.by() + ": " + (decision.kind() == Decision.Kind.MERGE ? "one" : "two")
                + (decision.reason().isEmpty() ? "" : ", " + decision.reason()));
        terminal.out().println("    " + decision.pair().one());
        terminal.out().println("    " + decision.pair().other());
    }
}
