package io.github.entente.pipeline.evaluation;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

/**
 * A person, body or place of an annotation.
 *
 * @param id by which the events name it
 * @param name its usual full name
 * @param type its kind; not measured
 * @param aliases other names by which it counts as the same
 */
public record AnnotatedEntity(String id, String name, @JsonSetter(nulls = Nulls.AS_EMPTY) String type,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> aliases) {

    public AnnotatedEntity {
        aliases = List.copyOf(aliases);
    }
}
