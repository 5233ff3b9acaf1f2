package io.github.entente.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import io.github.entente.pipeline.Knowledge;
import io.github.entente.pipeline.Questions;
import io.github.entente.query.Format;
import io.github.entente.query.Parameter;
import io.github.entente.query.QueryLibrary;
import io.github.entente.query.Question;
import io.github.entente.store.Store;

/** Asks the store a question. */
@Command(name = "query", mixinStandardHelpOptions = true, sortOptions = false, usageHelpWidth = 110,
        header = "Asks the store a question.",
        description = {"Asks the store a question of the library, or one in a SPARQL file. Without a name it lists the library."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:asked, be the answer empty or not", "2:no such question, or a wrong value", "4:the store is locked or damaged"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente query                                 the questions there are, with their parameters",
            "  entente query planned-meetings state=Japan    one of them",
            "  entente query planned-meetings --output csv   for a spreadsheet",
            "  entente query mine.rq                         a SPARQL file of your own"})
final class QueryCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME|FILE.rq", description = "The question's name, or a file.")
    private @Nullable String name;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "KEY=VALUE", description = "Values of its parameters: names, days, IRIs.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--output", paramLabel = "FORMAT", defaultValue = "table",
            description = "table, csv, tsv, json; for a query that makes a graph table, ttl or json (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    QueryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (name == null) {
            QueryLibrary.load().questions().forEach(this::list);
            return 0;
        }
        Question question = Questions.find(name);
        try (Store open = Knowledge.bundled().openExisting(store.directory())) {
            Questions.ask(open, question, values, format, terminal.out());
        }
        return 0;
    }

    private void list(Question question) {
        terminal.out().println(question.name());
        terminal.out().println("    " + question.header().question());
        List<Parameter> parameters = question.header().parameters();
        parameters.forEach(parameter -> terminal.out().println("    " + parameter.name() + "=" + parameter.type().written()
                + (parameter.optional() || parameter.byDefault() != null ? ", optional" : "") + ": " + parameter.meaning()));
    }
}
