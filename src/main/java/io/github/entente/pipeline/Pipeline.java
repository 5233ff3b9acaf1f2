package io.github.entente.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;

import io.github.entente.article.Article;
import io.github.entente.article.Read;
import io.github.entente.base.EntenteException;
import io.github.entente.event.Reading;
import io.github.entente.graph.Ent;
import io.github.entente.graph.GraphWriter;
import io.github.entente.ontology.Shapes;
import io.github.entente.ontology.Violation;

/**
 * Articles → readings → graphs, each validated before it is stored.
 *
 * <pre>{@code
 * Knowledge knowledge = Knowledge.bundled();
 * Pipeline pipeline = Pipeline.of(Reader.load(System.err::println), knowledge);
 * try (Store store = knowledge.open(Path.of("data"))) {
 *     Summary summary = pipeline.run(ArticleFiles.read(paths, ArticleOptions.defaults()), Sink.into(store), outcome -> {});
 * }
 * }</pre>
 */
public final class Pipeline {

    /** So many inputs in one transaction; docs/benchmarks.md tells what fewer cost. */
    public static final int DEFAULT_BATCH = 200;

    private static final int VIOLATIONS_TOLD = 5;

    private final Reader reader;
    private final GraphWriter writer;
    private final Shapes shapes;
    private final boolean samples;
    private final int batch;

    private Pipeline(Reader reader, GraphWriter writer, Shapes shapes, boolean samples, int batch) {
        this.reader = reader;
        this.writer = writer;
        this.shapes = shapes;
        this.samples = samples;
        this.batch = batch;
    }

    /** A pipeline that is ready to run any number of times. */
    public static Pipeline of(Reader reader, Knowledge knowledge) {
        return new Pipeline(reader, new GraphWriter(knowledge.reference()), Shapes.of(knowledge.ontology()), false, DEFAULT_BATCH);
    }

    /** The same for articles that report nothing real, which it marks as samples. */
    public Pipeline forSamples() {
        return new Pipeline(reader, writer, shapes, true, batch);
    }

    /**
     * The same, but it hands over so many inputs to the sink at a time.
     *
     * @throws EntenteException of kind USAGE for a number below 1
     */
    public Pipeline inBatchesOf(int inputs) {
        if (inputs < 1) {
            throw new EntenteException(EntenteException.Kind.USAGE, "a batch needs one input at least, and not " + inputs);
        }
        return new Pipeline(reader, writer, shapes, samples, inputs);
    }

    /**
     * Reads articles into a sink. What cannot be used is rejected, and the rest goes on; memory stays bounded.
     *
     * @param articles what came of the files; closed in the end
     * @param sink where valid graphs go; stays open
     * @param progress told of each outcome, in the order of the articles
     * @throws EntenteException if the sink fails; what was reported until then is stored
     */
    public Summary run(Stream<Read> articles, Sink sink, Progress progress) {
        Batch gathered = new Batch(sink, batch, progress);
        try (articles; var drafts = new InOrder<>(articles.iterator(), read -> draft(read, sink))) {
            drafts.forEachRemaining(gathered::add);
        }
        return gathered.finish();
    }

    private Draft draft(Read read, Sink sink) {
        return switch (read) {
            case Read.Failure failure -> rejected(failure.rejected().what(), failure.rejected().reason());
            case Read.Success success -> known(success, sink).<Draft>map(Draft.Settled::new).orElseGet(() -> draft(success));
        };
    }

    /** What needs no reading. */
    private static Optional<Outcome> known(Read.Success success, Sink sink) {
        String id = success.article().id();
        if (sink.holds(Ent.article(id))) {
            return Optional.of(new Outcome.Known(success.file(), id));
        }
        return sink.newerVersion(Ent.article(id)).map(newer -> new Outcome.Outdated(success.file(), id, Ent.articleId(newer)));
    }

    private Draft draft(Read.Success success) {
        Article article = success.article();
        try {
            return draft(success.file(), reader.read(article));
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of the program; it must not cost the user the other articles.
            return rejected(success.file(), "reading it failed (" + e + where(e) + "); please report that with the article");
        }
    }

    private Draft draft(String file, Reading reading) {
        Article article = reading.mentions().text().article();
        Graph graph = samples ? writer.writeSample(reading) : writer.write(reading);
        List<Violation> violations = shapes.validate(graph);
        return violations.isEmpty() ? new Draft.Valid(new Outcome.Ingested(file, article.id(), article.title(), reading.events(), graph.size(), List.of()), graph)
                : rejected(file, reason(violations));
    }

    private static Draft rejected(String what, String reason) {
        return new Draft.Settled(new Outcome.Rejected(what, reason));
    }

    private static String reason(List<Violation> violations) {
        int more = violations.size() - VIOLATIONS_TOLD;
        return "its graph does not satisfy the shapes: " + violations.stream().limit(VIOLATIONS_TOLD).map(Violation::toString).collect(Collectors.joining("; "))
                + (more > 0 ? "; and " + more + " more" : "");
    }

    private static String where(Throwable fault) {
        return Stream.of(fault.getStackTrace()).filter(frame -> frame.getClassName().startsWith("io.github.entente")).findFirst()
                .map(frame -> " at " + frame).orElse("");
    }
}
