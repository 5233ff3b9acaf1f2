package io.github.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import io.github.entente.article.ArticleFiles;
import io.github.entente.article.ArticleOptions;
import io.github.entente.article.Read;
import io.github.entente.base.EntenteException;
import io.github.entente.ontology.LexiconReader;
import io.github.entente.pipeline.Explanation;
import io.github.entente.pipeline.Knowledge;
import io.github.entente.pipeline.Reader;
import io.github.entente.store.Store;

/** Tells why something is known, or how an article is read. */
@Command(name = "explain", mixinStandardHelpOptions = true, sortOptions = false, usageHelpWidth = 110,
        header = "Tells why the store says what it says of a thing, or how an article is read.",
        description = {"Of a thing in the store (an event, a person, a state, a claim): all that articles say of it, with the sentences, who says so,",
            "how sure the words are, and the lexicon entries and words by which that was read.",
            "Of an article's file: for every sentence what was read, by which entry, and what was considered and dropped, with the reason."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:explained", "1:the article was rejected", "2:the store has no such thing, the lexicon no such word", "4:the store is locked or damaged"},
        footerHeading = "%nExamples:%n",
        footer = {"  entente explain person/ahn-gyu-back", "  entente explain https://w3id.org/entente/id/state/japan", "  entente explain article.txt", "  entente explain --lexicon cancel"})
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "IRI|FILE", arity = "0..1", description = "A thing by its IRI, or by the end of one (event/…, person/…); or a file.")
    private String what = "";

    @Option(names = "--lexicon", paramLabel = "WORD", description = "Tells what the lexicon knows of a word, or of several: \"call off\".")
    private @Nullable String word;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "The day of publication of an article that does not tell its own.")
    private @Nullable LocalDate date;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (word != null) {
            return new LexiconPrinter(terminal.out(), LexiconReader.bundled()).print(word) ? 0 : 2;
        }
        if (what.isEmpty()) {
            throw new EntenteException(EntenteException.Kind.USAGE, "nothing to explain; name a thing in the store, an article's file, or a word with --lexicon");
        }
        if (Files.exists(Path.of(what))) {
            return article(Path.of(what));
        }
        try (Store open = Knowledge.bundled().openExisting(store.directory())) {
            new ExplanationPrinter(terminal.out()).print(Explanation.of(open, what));
        }
        return 0;
    }

    private int article(Path file) {
        Reader reader = Reader.load(terminal::progress);
        int rejected = 0;
        try (Stream<Read> reads = ArticleFiles.read(List.of(file), new ArticleOptions(date, null, ArticleOptions.DEFAULT_MAX_BYTES))) {
            for (Read read : (Iterable<Read>) reads::iterator) {
                switch (read) {
                    case Read.Success success -> new ReadingPrinter(terminal.out(), reader.read(success.article())).print();
                    case Read.Failure failure -> {
                        rejected++;
                        terminal.err().println("rejected: " + failure.rejected().what() + ": " + failure.rejected().reason());
                    }
                }
            }
        }
        return rejected == 0 ? 0 : 1;
    }
}
