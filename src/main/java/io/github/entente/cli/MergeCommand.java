package io.github.entente.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import io.github.entente.pipeline.Knowledge;
import io.github.entente.pipeline.Thing;
import io.github.entente.store.Decision;
import io.github.entente.store.Store;

/** Makes two things of the store one. */
@Command(name = "merge", mixinStandardHelpOptions = true, sortOptions = false, usageHelpWidth = 110,
        header = "Decides that two events, or two people, are one.",
        description = {"The decision is kept with who made it, when and why, and holds when articles are read anew."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:decided", "2:wrong usage, no such things, or another decision says the contrary", "4:the store is locked or damaged"},
        footerHeading = "%nExamples:%n",
        footer = {"  entente merge person/ahn-gyu-back person/an-gyu-baek --reason \"same minister\"", "  entente merge --undo person/ahn-gyu-back person/an-gyu-baek"})
final class MergeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "A", description = "A thing by its IRI, or by the end of one (event/…, person/…).")
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other.")
    private String b = "";

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private DecisionOptions decision = new DecisionOptions();

    @Option(names = "--undo", description = "Takes the decision back.")
    private boolean undo;

    MergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store open = Knowledge.bundled().openExisting(store.directory())) {
            if (undo) {
                open.deciding().undo(Decision.Kind.MERGE, Thing.iri(a), Thing.iri(b));
                terminal.out().println("taken back");
            } else {
                terminal.out().println("one from now on: " + open.deciding().merge(Thing.iri(a), Thing.iri(b), decision.by(), decision.reason()));
            }
        }
        return 0;
    }
}
