package io.github.entente.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

import io.github.entente.article.ArticleFiles;
import io.github.entente.article.ArticleOptions;
import io.github.entente.endpoint.writing.Intake;
import io.github.entente.graph.Ent;
import io.github.entente.ontology.Shapes;
import io.github.entente.ontology.Violation;
import io.github.entente.store.Store;

/** The pipeline for a server; its models are loaded when the first article comes. */
public final class ArticleIntake implements Intake {

    private final Store store;
    private final Shapes shapes;
    private final Supplier<Pipeline> making;
    private @Nullable Pipeline pipeline;

    /** @param making makes the pipeline; called once at most */
    public ArticleIntake(Store store, Knowledge knowledge, Supplier<Pipeline> making) {
        this.store = store;
        this.shapes = Shapes.of(knowledge.ontology());
        this.making = making;
    }

    /** One article after the other: reading takes all processors by itself. */
    @Override
    public synchronized List<Taken> read(String name, byte[] content) {
        List<Taken> taken = new ArrayList<>();
        pipeline().run(ArticleFiles.read(name, content, ArticleOptions.defaults()), Sink.into(store), outcome -> taken.add(taken(outcome)));
        return taken;
    }

    @Override
    public List<String> faults(Graph graph) {
        return shapes.validate(graph).stream().map(Violation::toString).toList();
    }

    private Pipeline pipeline() {
        Pipeline made = pipeline;
        if (made == null) {
            made = making.get();
            pipeline = made;
        }
        return made;
    }

    private static Taken taken(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Ingested done -> new Taken("ingested", Ent.article(done.article()), done.events().size() + " events");
            case Outcome.Known known -> new Taken("known", Ent.article(known.article()), "the store has it already");
            case Outcome.Outdated outdated -> new Taken("outdated", Ent.article(outdated.newer()), "the store has a newer version from the same address");
            case Outcome.Rejected rejected -> new Taken("rejected", "", rejected.what() + ": " + rejected.reason());
        };
    }
}
