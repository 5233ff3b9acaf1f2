package io.github.entente.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import io.github.entente.article.ArticleOptions;
import io.github.entente.ontology.Ontology;
import io.github.entente.pipeline.Reader;
import io.github.entente.pipeline.evaluation.AnnotationScheme;
import io.github.entente.pipeline.evaluation.Evaluation;
import io.github.entente.pipeline.evaluation.GoldArticle;
import io.github.entente.pipeline.evaluation.Prediction;
import io.github.entente.pipeline.evaluation.Score;

/** Measures how well articles are read. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, sortOptions = false, usageHelpWidth = 110,
        header = "Measures how well articles are read, against annotations by people.",
        description = {"Reads every annotation (*.json) of a folder and its article, and prints precision, recall and accuracies.",
            "Where an annotation's article is not in the same folder, it is looked for in the folder corpus beside it.",
            "docs/evaluation.md tells the format and the measures."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:measured", "2:an annotation is faulty or an article is missing; file and field are named"},
        footerHeading = "%nExamples:%n",
        footer = {"  entente evaluate gold/", "  entente evaluate gold/ --articles corpus/ --errors --by-type",
            "  entente evaluate gold/ --date 2016-10-01 --json --predicted read/"})
final class EvaluateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "GOLD_DIR", description = "The folder of the annotations.")
    private Path folder = Path.of("");

    @Option(names = "--articles", paramLabel = "DIR", description = "The folder of the articles.")
    private @Nullable Path articles;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD",
            description = "The day of publication of articles that do not tell theirs. Without it they are not read, and their events count as missed.")
    private @Nullable LocalDate date;

    @Option(names = "--by-type", description = "Print counts for each class of events too.")
    private boolean byType;

    @Option(names = "--errors", description = "List each miss, extra and confusion with its sentence and the lexicon entry that fired.")
    private boolean errors;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--predicted", paramLabel = "DIR", description = "Write what was read to this folder, in the format of the annotations.")
    private @Nullable Path predicted;

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        AnnotationScheme scheme = AnnotationScheme.of(Ontology.bundled().taxonomy());
        List<GoldArticle> gold = GoldArticle.in(folder, articles, scheme);
        Evaluation evaluation = new Evaluation(Reader.load(terminal::progress), scheme, new ArticleOptions(date, null, ArticleOptions.DEFAULT_MAX_BYTES));
        List<Score> scores = new ArrayList<>();
        for (GoldArticle article : gold) {
            terminal.progress("reading " + article.gold().article());
            scores.add(evaluation.score(article, predict(evaluation, article)));
        }
        ScorePrinter printer = new ScorePrinter(terminal.out(), byType, errors);
        if (json) {
            printer.printJson(scores);
        } else {
            printer.print(scores);
        }
        return 0;
    }

    private Prediction predict(Evaluation evaluation, GoldArticle article) {
        article.misquoted().forEach(mention -> terminal.err().println(article.name() + ": not in the article: " + mention));
        Prediction prediction = evaluation.predict(article);
        if (prediction instanceof Prediction.Unread unread) {
            terminal.err().println("not read, so its events count as missed: " + article.gold().article() + ": " + unread.reason());
        }
        if (predicted != null) {
            Evaluation.write(article, prediction, predicted);
        }
        return prediction;
    }
}
