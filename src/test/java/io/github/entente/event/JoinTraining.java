package io.github.entente.event;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

import io.github.entente.article.Article;
import io.github.entente.base.Span;
import io.github.entente.base.Taxonomy;
import io.github.entente.ontology.Ontology;
import io.github.entente.pipeline.Reader;
import io.github.entente.pipeline.evaluation.AnnotatedEvent;
import io.github.entente.pipeline.evaluation.AnnotationScheme;
import io.github.entente.pipeline.evaluation.GoldArticle;

/**
 * Learns from annotated articles which accounts tell of one event, and prints {@code ontology/reading/one-event.csv}.
 * docs/reading.md tells the command.
 *
 * <p>Of two accounts of which people annotated one event each, the pair is an example for or against; where only one is
 * annotated, it is a weak example against; where none is, nobody knows.
 */
final class JoinTraining {

    private static final double WEAK = 0.1;

    private record Account(Draft draft, Optional<AnnotatedEvent> event) {
    }

    private final Taxonomy taxonomy;
    private final LogisticRegression regression = new LogisticRegression();

    JoinTraining(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    LogisticRegression regression() {
        return regression;
    }

    /**
     * @param folders annotations and their articles in turns: GOLD ARTICLES GOLD ARTICLES …
     */
    public static void main(String... folders) {
        Reader reader = Reader.load(System.err::println);
        JoinTraining training = new JoinTraining(Ontology.bundled().taxonomy());
        AnnotationScheme scheme = AnnotationScheme.of(training.taxonomy);
        int articles = 0;
        for (int i = 0; i + 1 < folders.length; i += 2) {
            for (GoldArticle gold : GoldArticle.in(Path.of(folders[i]), Path.of(folders[i + 1]), scheme)) {
                Article article = AnnotatedText.article(gold.file());
                EventReader.Told told = reader.events().told(reader.mentions().read(reader.texts().read(article)));
                Traits traits = told.joiner().traits(told.drafts());
                Likeness likeness = told.joiner().likeness(told.drafts());
                training.learn(told, gold, article.text(), likeness::comparable, traits::of);
                articles++;
            }
        }
        System.out.printf(Locale.ROOT, "# How much each trait of two accounts in one article speaks for their telling of one event, in logits.%n"
                + "# README.md beside this file tells what the traits are and how this was learned: from %d articles, %d pairs.%n", articles, training.regression.size());
        training.regression.fit().forEach((trait, weight) -> System.out.printf(Locale.ROOT, "%s,%.2f%n", trait, weight));
    }

    /**
     * @param comparable whether two accounts can be of one event at all, by their places among all of the article
     * @param traits of those two
     */
    void learn(EventReader.Told told, GoldArticle gold, String text, BiPredicate<Integer, Integer> comparable, BiFunction<Integer, Integer, List<String>> traits) {
        List<Account> accounts = told.drafts().stream().map(draft -> new Account(draft, annotated(draft, gold, text))).toList();
        for (int i = 0; i < accounts.size(); i++) {
            for (int j = i + 1; j < accounts.size(); j++) {
                Account earlier = accounts.get(i);
                Account later = accounts.get(j);
                boolean unknown = earlier.event.isEmpty() && later.event.isEmpty();
                if (!unknown && comparable.test(i, j)) {
                    regression.add(traits.apply(i, j), earlier.event.equals(later.event),
                            earlier.event.isPresent() && later.event.isPresent() ? 1 : WEAK);
                }
            }
        }
    }

    /** The event that people annotated at the words of an account: of its own class rather than of one above or below, at its trigger rather than beside. */
    private Optional<AnnotatedEvent> annotated(Draft draft, GoldArticle gold, String text) {
        Span trigger = draft.candidate().token().span();
        return gold.gold().events().stream().filter(event -> taxonomy.related(event.type(), draft.type()) && AnnotatedText.spans(event, text).anyMatch(draft.candidate().words()::overlaps))
                .min(Comparator.<AnnotatedEvent, Boolean>comparing(event -> AnnotatedText.spans(event, text).noneMatch(trigger::overlaps))
                        .thenComparing(event -> !event.type().equals(draft.type())));
    }
}
