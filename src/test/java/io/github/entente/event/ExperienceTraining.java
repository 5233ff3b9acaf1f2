package io.github.entente.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.entente.article.Article;
import io.github.entente.base.Taxonomy;
import io.github.entente.mention.Entity;
import io.github.entente.ontology.Ontology;
import io.github.entente.pipeline.Reader;
import io.github.entente.pipeline.evaluation.AnnotatedEvent;
import io.github.entente.pipeline.evaluation.AnnotationScheme;
import io.github.entente.pipeline.evaluation.Days;
import io.github.entente.pipeline.evaluation.GoldArticle;
import io.github.entente.pipeline.evaluation.Names;

/**
 * Learns from annotated articles what speaks for an account being told, for its status, for somebody's taking part in it, for a place and a time being its own, for two accounts telling of one event
 * and for a relation between two events, and writes {@code told.csv}, {@code status.csv}, {@code participants.csv}, {@code places.csv}, {@code times.csv}, {@code joined.csv} and {@code relations.csv}
 * into a directory. docs/reading.md tells the command.
 *
 * <p>The articles MUST be others than those from which the language model learned, which knows its own too well.
 */
final class ExperienceTraining {

    private final Reader reader = Reader.load(System.err::println);
    private final Taxonomy taxonomy = Ontology.bundled().taxonomy();
    private final LogisticRegression told = new LogisticRegression();
    private final LogisticRegression status = new LogisticRegression();
    private final LogisticRegression participants = new LogisticRegression();
    private final LogisticRegression places = new LogisticRegression();
    private final LogisticRegression times = new LogisticRegression();
    private final JoinTraining joins = new JoinTraining(taxonomy);
    private final LogisticRegression relations = new LogisticRegression();
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
        Path out = Path.of(arguments[0]);
        training.write(training.told, out.resolve("told.csv"), "an account speaks for its being told");
        training.write(training.status, out.resolve("status.csv"), "an account and a status speaks for its having that status");
        training.write(training.participants, out.resolve("participants.csv"), "an account and of somebody near it speaks for his taking part");
        training.write(training.places, out.resolve("places.csv"), "an account and of a place near it speaks for its happening there");
        training.write(training.times, out.resolve("times.csv"), "an account and of a time near it speaks for its happening then");
        training.write(training.joins.regression(), out.resolve("joined.csv"), "two accounts in one article speaks for their telling of one event");
        training.write(training.relations, out.resolve("relations.csv"), "two events of one article speaks for the one's bearing on the other in some way");
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
                Optional<AnnotatedEvent> event = AnnotatedText.event(account.draft(), gold, article.text(), taxonomy);
                told.add(account.traits(), event.isPresent(), 1);
                event.filter(one -> account.against().isEmpty()).ifPresent(one -> learnStatus(read.experience(), account.draft(), one.status()));
            }
        }
        Likeness likeness = read.joiner().likeness(read.drafts());
        joins.learn(read, gold, article.text(), likeness::comparable, likeness::traits);
        learnRelations(read, gold, article);
        Names names = Names.of(gold.gold());
        read.involvement().completed(read.drafts(), new ArrayList<>());
        learn(participants, read.involvement().participants(), gold, article.text(), (event, entity) -> event.participants().stream().anyMatch(id -> named(names, id, entity)));
        learn(places, read.involvement().places(), gold, article.text(), (event, entity) -> event.place() != null && named(names, event.place(), entity));
        learn(times, read.involvement().times(), gold, article.text(), (event, when) -> event.time() != null && Days.of(event.time()).agreesWith(Days.of(when.edtf())));
    }

    private <T> void learn(LogisticRegression regression, Weighing<T> all, GoldArticle gold, String text, BiPredicate<AnnotatedEvent, T> annotated) {
        for (Weighing.Considered<T> one : all.considered()) {
            AnnotatedText.event(one.draft(), gold, text, taxonomy).ifPresent(event -> regression.add(one.traits(), annotated.test(event, one.what()), 1));
        }
    }

    /** What bears on each other by annotators; what they did not annotate bears on nothing. */
    private void learnRelations(EventReader.Told read, GoldArticle gold, Article article) {
        Joined joined = read.joiner().join(read.drafts());
        Map<Draft, String> known = new IdentityHashMap<>();
        for (List<Draft> event : joined.events()) {
            event.stream().flatMap(draft -> AnnotatedText.event(draft, gold, article.text(), taxonomy).stream()).findFirst()
                    .ifPresent(annotated -> event.forEach(draft -> known.put(draft, annotated.id())));
        }
        read.connections().weighed(joined.events(), reader.events().links(read, joined, article), new ArrayList<>());
        for (Weighing.Considered<Linker.Link> one : read.connections().weighing().considered()) {
            String from = known.get(one.what().from());
            String to = known.get(one.what().to());
            relations.add(one.traits(), gold.gold().relations().stream().anyMatch(relation -> relation.from().equals(from) && relation.to().equals(to)
                    && relation.relation().equals(one.what().kind().bond().term())), 1);
        }
    }

    private static boolean named(Names names, String id, Entity entity) {
        return names.known(id, Stream.concat(Stream.of(entity.label()), entity.aliases().stream()).toList());
    }

    private void learnStatus(Experience experience, Draft draft, String annotated) {
        for (Status possible : Status.values()) {
            status.add(experience.traits(draft, possible), possible.term().equals(annotated), 1);
        }
    }
}
