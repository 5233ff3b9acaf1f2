package io.github.entente.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import io.github.entente.article.ArticleOptions;
import io.github.entente.pipeline.ArticleNames;
import io.github.entente.pipeline.Knowledge;
import io.github.entente.store.Retraction;
import io.github.entente.store.Store;

/** Takes articles out of the store. */
@Command(name = "retract", mixinStandardHelpOptions = true, sortOptions = false, usageHelpWidth = 110,
        header = "Takes articles out of the store.",
        description = {"Takes out an article and all that it alone supported: its events and people, joins, what follows from it. Of events that",
            "other articles tell of, what these say holds again. An article whose file is ingested again comes back."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:taken out", "2:the store has no such article; nothing was changed", "4:the store is locked or damaged"},
        footerHeading = "%nExamples:%n",
        footer = {"  entente retract 2026-02-24-entente-sample-releases-6ebde6a989b2", "  entente retract --dry-run article.txt     only tells what would go",
            "  entente retract https://example.org/news/1"})
final class RetractCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "By its IRI, its id, the address where it was taken from, or its file.")
    private List<String> names = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--dry-run", description = "Only tells what would go.")
    private boolean dryRun;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "The day of publication of a file's articles that do not tell their own.")
    private @Nullable LocalDate date;

    RetractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store open = Knowledge.bundled().openExisting(store.directory())) {
            ArticleNames articles = new ArticleNames(open, new ArticleOptions(date, null, ArticleOptions.DEFAULT_MAX_BYTES));
            // All are looked up first: a wrong name must not leave half of the work done.
            List<String> found = names.stream().flatMap(name -> articles.find(name).stream()).distinct().toList();
            found.forEach(article -> print(open.retract(article, dryRun)));
        }
        return 0;
    }

    private void print(Retraction retraction) {
        terminal.out().println((dryRun ? "would take out " : "took out ") + retraction.article() + " with " + retraction.statements() + " statements");
        retraction.gone().forEach(thing -> terminal.out().println("  gone: " + thing.label() + " <" + thing.iri() + ">"));
        retraction.changed().forEach(change -> terminal.out().println("  " + change.before() + " becomes " + change.after() + ": " + change.label()
                + " <" + change.now() + ">"));
    }
}
