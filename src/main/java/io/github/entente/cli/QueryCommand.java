package io.github.entente.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

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
            "  entente query mine.rq                         a SPARQL file of your own",
            "  entente query --output ttl                    the library as a SHACL catalog, for tools"})
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
            listAll();
            return 0;
        }
        Question question = Questions.find(name);
        try (Store open = Knowledge.bundled().openExisting(store.directory())) {
            Questions.ask(open, question, values, format, terminal.out());
        }
        return 0;
    }

    private void listAll() {
        if (format == Format.TTL) {
            Questions.catalog(terminal.out());
            return;
        }
        Map<String, List<Question>> byTopic = QueryLibrary.load().questions().stream()
                .collect(Collectors.groupingBy(question -> question.header().topic(), TreeMap::new, Collectors.toList()));
        byTopic.forEach((topic, questions) -> {
            terminal.out().println("# " + topic);
            questions.forEach(this::list);
        });
    }

    private void list(Question question) {
        terminal.out().println(question.name());
        terminal.out().println("    " + question.header().question());
        question.header().parameters().forEach(parameter -> terminal.out().println("    " + parameter.name() + "=" + values(parameter) + ": " + parameter.meaning()));
    }

    private static String values(Parameter parameter) {
        String type = parameter.allowed().isEmpty() ? parameter.type().written() : String.join("|", parameter.allowed());
        return type + parameter.defaultValue().map(value -> ", otherwise " + value).orElse(parameter.optional() ? ", optional" : "");
    }
}
