package io.github.entente.pipeline;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;

import io.github.entente.article.Article;
import io.github.entente.article.ArticleFiles;
import io.github.entente.article.ArticleOptions;
import io.github.entente.article.Read;
import io.github.entente.text.Bond;
import io.github.entente.text.Parser;
import io.github.entente.text.Part;
import io.github.entente.text.Tag;
import io.github.entente.text.Tagger;
import io.github.entente.text.Tags;
import io.github.entente.text.TextReader;
import io.github.entente.text.TimeReader;
import io.github.entente.text.emory.EmoryParser;

/**
 * Not a test: measures how long it takes to start and read one article, how many a second are read once it is warm, and what
 * part of that is the parser's and the language model's. {@code docs/benchmarks.md} tells how to run it.
 */
final class Benchmark {

    private static final int ROUNDS = 8;
    private static final double NANOSECONDS = 1e9;
    /** With compiler and garbage collector, which on one core take their time from the reader. */
    private static final OperatingSystemMXBean ALL_THREADS = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final List<Article> articles;
    private final Reader reader;
    private long parsing;
    private long tagging;

    private Benchmark(List<Article> articles) {
        this.articles = articles;
        Parser parser = EmoryParser.load(System.out::println);
        Reader bundled = Reader.load(System.out::println);
        Parser timed = sentence -> {
            long begin = cpu();
            try {
                return parser.parse(sentence);
            } finally {
                parsing += cpu() - begin;
            }
        };
        this.reader = new Reader(new TextReader(timed, new TimeReader(), timed(bundled.texts().tagger()), bundled.texts().states()), bundled.mentions(), bundled.events());
    }

    private Tagger timed(Tagger tagger) {
        return (article, sentences) -> {
            Tags tags = tagged(() -> tagger.tag(article, sentences));
            return new Tags() {

                @Override
                public Optional<Tag> tag(Word word) {
                    return tags.tag(word);
                }

                @Override
                public Map<Part, Double> parts(Word event, Word named) {
                    return tagged(() -> tags.parts(event, named));
                }

                @Override
                public Map<Bond, Double> bonds(Word one, Word other) {
                    return tagged(() -> tags.bonds(one, other));
                }
            };
        };
    }

    private <T> T tagged(Supplier<T> work) {
        long begin = cpu();
        try {
            return work.get();
        } finally {
            tagging += cpu() - begin;
        }
    }

    /**
     * Prints the measurements.
     *
     * @param arguments a file or folder of articles; with {@code --start} before it only the first is read, right from the start
     */
    public static void main(String... arguments) {
        Path path = Path.of(arguments[arguments.length - 1]);
        if (arguments.length > 1 && arguments[0].equals("--start")) {
            start(path);
        } else {
            new Benchmark(articles(path)).run();
        }
    }

    private static void start(Path path) {
        Reader reader = Reader.load(what -> { });
        int events = reader.read(articles(path).getFirst()).events().size();
        long passed = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.printf("from the start of Java to %d events read: %.2f s%n", events, passed / 1000.0);
    }

    private void run() {
        System.out.printf("%d articles, %d characters%n", articles.size(), articles.stream().mapToInt(article -> article.text().length()).sum());
        for (int round = 1; round <= ROUNDS; round++) {
            parsing = 0;
            tagging = 0;
            long begin = cpu();
            long all = ALL_THREADS.getProcessCpuTime();
            long events = articles.stream().mapToLong(article -> reader.read(article).events().size()).sum();
            double total = (cpu() - begin) / NANOSECONDS;
            double parser = parsing / NANOSECONDS;
            double tagger = tagging / NANOSECONDS;
            double own = total - parser - tagger;
            double everything = (ALL_THREADS.getProcessCpuTime() - all) / NANOSECONDS;
            System.out.printf("round %d: %d events, %.1f articles a CPU second; parser %.2f s, language model %.2f s, own stages %.2f s, that is %.2f of the parser's%n",
                    round, events, articles.size() / everything, parser, tagger, own, own / parser);
        }
        System.gc();
        System.out.printf("heap in use: %d MB%n", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
    }

    private static List<Article> articles(Path path) {
        ArticleOptions options = new ArticleOptions(LocalDate.EPOCH, null, ArticleOptions.DEFAULT_MAX_BYTES);
        try (Stream<Read> reads = ArticleFiles.read(List.of(path), options)) {
            return reads.flatMap(read -> read instanceof Read.Success success ? Stream.of(success.article()) : Stream.empty()).toList();
        }
    }

    /** Nanoseconds that this thread has run; what other programs take does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
