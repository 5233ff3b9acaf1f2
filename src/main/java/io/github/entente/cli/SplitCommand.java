package io.github.entente.cli;

import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import io.github.entente.pipeline.Knowledge;
import io.github.entente.pipeline.Thing;
import io.github.entente.store.Deciding;
import io.github.entente.store.Decision;
import io.github.entente.store.Store;

/** Makes one thing of the store two. */
@Command(name = "split", mixinStandardHelpOptions = true, sortOptions = false, usageHelpWidth = 110,
        header = "Decides that what one article tells of is not what it is joined with, or that two things are two.",
        description = {"`entente explain IRI` shows what is joined, by the IRIs that the articles give.",
            "The decision is kept with who made it, when and why, and holds when articles are read anew."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:decided", "2:wrong usage, no such things, or another decision says the contrary", "4:the store is locked or damaged"},
        footerHeading = "%nExamples:%n",
        footer = {"  entente split event/2026-01-27-gazette-6ad56b467a00-e2 --reason \"another visit\"", "  entente split --undo event/2026-01-27-gazette-6ad56b467a00-e2"})
final class SplitCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "IRI", description = "What one article tells of, by its IRI there, or by the end of it (event/…, person/…).")
    private String what = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "OTHER", description = "From this alone (default: from all that it is joined with).")
    private @Nullable String other;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private DecisionOptions decision = new DecisionOptions();

    @Option(names = "--undo", description = "Takes the decision back.")
    private boolean undo;

    SplitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store open = Knowledge.bundled().openExisting(store.directory())) {
            terminal.out().println(undo ? undo(open.deciding()) : decide(open.deciding()));
        }
        return 0;
    }

    private String decide(Deciding deciding) {
        String iri = Thing.iri(what);
        if (other == null) {
            return "kept alone from now on: " + deciding.split(iri, decision.by(), decision.reason());
        }
        deciding.split(iri, Thing.iri(other), decision.by(), decision.reason());
        return "two from now on";
    }

    private String undo(Deciding deciding) {
        if (other == null) {
            deciding.undo(Decision.Kind.SPLIT, Thing.iri(what));
        } else {
            deciding.undo(Decision.Kind.SPLIT, Thing.iri(what), Thing.iri(other));
        }
        return "taken back";
    }
}
