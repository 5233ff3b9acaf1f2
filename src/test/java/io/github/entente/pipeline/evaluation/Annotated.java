package io.github.entente.pipeline.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.github.entente.ontology.Ontology;

/** Annotated test articles, and what a reader once made of them. */
final class Annotated {

    static final AnnotationScheme SCHEME = AnnotationScheme.of(Ontology.bundled().taxonomy());
    /** One article full of odd cases, not meant to be read. */
    static final Path EDGES = Path.of("src/test/resources/evaluation/edges");
    /** Short articles that cover cancellations, denials, port calls and the like. */
    static final Path GOLD = Path.of("src/test/resources/gold");

    private Annotated() {
    }

    static List<GoldArticle> in(Path folder) {
        return GoldArticle.in(folder, null, SCHEME);
    }

    /** Scores the annotations in the folder {@code predicted}; an article without one counts as unread. */
    static List<Score> scores(Path folder) {
        return in(folder).stream().map(gold -> {
            Path predicted = folder.resolve("predicted").resolve(gold.name());
            Annotation read = Files.exists(predicted) ? AnnotationFile.read(predicted) : Annotation.empty(gold.gold().article());
            return Scorer.score(gold.gold(), read, gold.body(), SCHEME.taxonomy());
        }).toList();
    }
}
