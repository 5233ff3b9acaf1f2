package io.github.entente.pipeline.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import io.github.entente.article.Article;
import io.github.entente.article.ArticleFiles;
import io.github.entente.article.ArticleOptions;
import io.github.entente.article.Read;
import io.github.entente.base.EntenteException;
import io.github.entente.pipeline.Reader;

/**
 * Reads annotated articles anew and compares.
 *
 * <pre>{@code
 * for (GoldArticle article : GoldArticle.in(folder, null, scheme)) {
 *     scores.add(evaluation.score(article, evaluation.predict(article)));
 * }
 * Score.sum(scores).measures();
 * }</pre>
 *
 * @param reader the reader that is measured
 * @param scheme the lists by which the articles are annotated
 * @param options tells the date of articles without one
 */
public record Evaluation(Reader reader, AnnotationScheme scheme, ArticleOptions options) {

    /** What the reader makes of an article; that people annotated it does not bear on it. */
    public Prediction predict(GoldArticle gold) {
        try (Stream<Read> reads = ArticleFiles.read(List.of(gold.file()), options)) {
            return reads.findFirst().map(read -> switch (read) {
                case Read.Success success -> new Prediction.Made(transcript(gold, success.article()));
                case Read.Failure failure -> unread(gold, failure.rejected().reason());
            }).orElseGet(() -> unread(gold, "it holds no article"));
        }
    }

    private static Prediction unread(GoldArticle gold, String reason) {
        return new Prediction.Unread(Annotation.empty(gold.gold().article()), reason);
    }

    private Annotation transcript(GoldArticle gold, Article article) {
        OptionalInt offset = gold.body().offsetOf(article.text());
        if (offset.isEmpty()) {
            throw AnnotationFile.fault(gold.file(), "its body is not the article's text; only plain text can be evaluated");
        }
        return new Transcript(reader.read(article), gold.body(), offset.getAsInt(), scheme).annotation(gold.gold().article());
    }

    /** Compares what was read with what people annotated. */
    public Score score(GoldArticle gold, Prediction prediction) {
        return Scorer.score(gold.gold(), prediction.annotation(), gold.body(), scheme.taxonomy());
    }

    /**
     * Writes what was read in the gold format, under the name of the article's annotation.
     *
     * @throws EntenteException of kind USAGE if that is not possible
     */
    public static void write(GoldArticle gold, Prediction prediction, Path folder) {
        AnnotationFile.write(prediction.annotation(), folder.resolve(gold.name()));
    }
}
