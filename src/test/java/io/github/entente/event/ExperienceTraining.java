package io.github.entente.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import io.github.entente.article.Article;
import io.github.entente.base.Taxonomy;
import io.github.entente.ontology.Ontology;
import io.github.entente.pipeline.Reader;
import io.github.entente.pipeline.evaluation.AnnotatedEvent;
import io.github.entente.pipeline.evaluation.AnnotationScheme;
import io.github.entente.pipeline.evaluation.GoldArticle;

/**
 * Learns from annotated articles what speaks for an account being told, and for its status, and writes {@code told.csv} and {@code status.csv} into a directory.
 * docs/reading.md tells the command.
 *
 * <p>The articles MUST be others than those from which the language model learned, which knows its own too well.
 */
final class ExperienceTraining {

    private final Reader reader = Reader.load(System.err::println);
    private final Taxonomy taxonomy = Ontology.bundled().taxonomy();
    private final LogisticRegression told = new LogisticRegression();
    private final LogisticRegression status = new LogisticRegression();
    private int articles;

    /**
     * @param arguments the directory, then annotations and their articles in turns: OUT GOLD ARTICLES GOLD ARTICLES …
     */
    public static void main(String... arguments) throws IOException {
        ExperienceTraining training = new ExperienceTraining();
        AnnotationScheme scheme = AnnotationScheme.of(training.taxonomy);
        for (int i = 1; i + 1 < arguments.length; i += 2) {
            GoldArticle.in(Path.of(arguments[i]), Path.of(arguments[i + 1]), scheme).forEach(training::learn);
        }
        training.write(training.told, Path.of(arguments[0], "told.csv"), "an account speaks for its being told");
        training.write(training.status, Path.of(arguments[0], "status.csv"), "an account and a status speaks for its having that status");
    }

    private void write(LogisticRegression regression, Path file, String what) throws IOException {
        String head = String.format(Locale.ROOT, "# How much each trait of %s, in logits.%n# README.md beside this file tells what the traits are and how this was learned: from %d articles, %d examples.%n",
                what, articles, regression.size());
        Files.writeString(file, head + regression.fit().entrySet().stream().map(entry -> String.format(Locale.ROOT, "%s,%.2f%n", entry.getKey(), entry.getValue())).collect(Collectors.joining()));
    }

    private void learn(GoldArticle gold) {
        articles++;
        Article article = AnnotatedText.article(gold.file());
        EventReader.Told read = reader.events().told(reader.mentions().read(reader.texts().read(article)));
        for (Weighed account : read.weighed()) {
            if (!account.traits().isEmpty()) {
                Optional<AnnotatedEvent> event = annotated(account.draft(), gold, article.text());
                told.add(account.traits(), event.isPresent(), 1);
                event.filter(one -> account.against().isEmpty()).ifPresent(one -> learnStatus(read.experience(), account.draft(), one.status()));
            }
        }
    }

    private void learnStatus(Experience experience, Draft draft, String annotated) {
        for (Status possible : Status.values()) {
            status.add(experience.traits(draft, possible), possible.term().equals(annotated), 1);
        }
    }

    private Optional<AnnotatedEvent> annotated(Draft draft, GoldArticle gold, String text) {
        return gold.gold().events().stream().filter(event -> taxonomy.related(event.type(), draft.type()) && AnnotatedText.spans(event, text).anyMatch(draft.candidate().words()::overlaps)).findFirst();
    }
}
