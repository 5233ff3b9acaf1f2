package io.github.entente.pipeline.evaluation;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

/**
 * What an article says, as people annotated it or as it was read: the gold format.
 *
 * @param article the file of the article
 * @param entities who and what takes part, and where
 * @param events what happens
 * @param relations how the events bear on each other
 * @param dropped what the reader considered and dropped; people leave it out
 */
public record Annotation(String article,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<AnnotatedEntity> entities,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<AnnotatedEvent> events,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<AnnotatedRelation> relations,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY) List<Dropped> dropped) {

    public Annotation {
        entities = List.copyOf(entities);
        events = List.copyOf(events);
        relations = List.copyOf(relations);
        dropped = List.copyOf(dropped);
    }

    /** The annotation of an article of which nothing was read. */
    public static Annotation empty(String article) {
        return new Annotation(article, List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Words that were taken for an event at first.
     *
     * @param begin the first code point of the words in the body, counted from 0
     * @param end the one after their last
     * @param reason why they are none
     */
    public record Dropped(int begin, int end, String reason) {
    }
}
