package io.github.entente.event;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.entente.article.Article;
import io.github.entente.article.ArticleFiles;
import io.github.entente.article.ArticleOptions;
import io.github.entente.article.Read;
import io.github.entente.base.Span;
import io.github.entente.base.Taxonomy;
import io.github.entente.pipeline.evaluation.AnnotatedEvent;
import io.github.entente.pipeline.evaluation.AnnotatedMention;
import io.github.entente.pipeline.evaluation.GoldArticle;

/** Articles that people annotated, as they are learned from. */
public final class AnnotatedText {

    private static final ArticleOptions OPTIONS = new ArticleOptions(LocalDate.of(2016, 10, 1), null, ArticleOptions.DEFAULT_MAX_BYTES);

    private AnnotatedText() {
    }

    /** The article of a file. */
    public static Article article(Path file) {
        try (Stream<Read> reads = ArticleFiles.read(List.of(file), OPTIONS)) {
            return reads.map(Read.Success.class::cast).findFirst().orElseThrow().article();
        }
    }

    /** Where the words of an event stand in the text. */
    static Stream<Span> spans(AnnotatedEvent event, String text) {
        return event.mentions().stream().map(mention -> span(mention, text)).flatMap(Optional::stream);
    }

    /** The annotated event that an account tells. */
    static Optional<AnnotatedEvent> event(Draft draft, GoldArticle gold, String text, Taxonomy taxonomy) {
        return gold.gold().events().stream().filter(event -> taxonomy.related(event.type(), draft.type()) && spans(event, text).anyMatch(draft.candidate().words()::overlaps)).findFirst();
    }

    private static Optional<Span> span(AnnotatedMention mention, String text) {
        String context = Objects.requireNonNull(mention.context());
        String anchor = Objects.requireNonNull(mention.anchor());
        int at = text.indexOf(context);
        int begin = at + context.indexOf(anchor);
        return at < 0 ? Optional.empty() : Optional.of(new Span(begin, begin + anchor.length()));
    }
}
