package io.github.entente.pipeline.evaluation;

/** What the reader makes of an article. */
public sealed interface Prediction {

    /** In the gold format; with no events if the article could not be read. */
    Annotation annotation();

    /** It was read. */
    record Made(Annotation annotation) implements Prediction {
    }

    /** It was not, for a reason; all its events count as missed. */
    record Unread(Annotation annotation, String reason) implements Prediction {
    }
}
