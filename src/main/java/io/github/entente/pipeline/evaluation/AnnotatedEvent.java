package io.github.entente.pipeline.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

/**
 * An event of an annotation, as far as it is measured.
 *
 * @param id its name in the annotation
 * @param type its class, one of the listed
 * @param mentions the words that name it
 * @param participants the ids of everybody who takes part
 * @param place the id of the place, or null
 * @param time when, in Extended Date/Time Format, or null
 * @param status what is said to have become of it
 * @param attributedTo who says so, as called in the text
 * @param core whether a careful analyst would be sorry to miss it; null means yes
 */
public record AnnotatedEvent(String id, String type, List<AnnotatedMention> mentions, List<String> participants,
        @JsonSetter(nulls = Nulls.SET) @Nullable String place, @JsonSetter(nulls = Nulls.SET) @Nullable String time, String status,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> attributedTo,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonSetter(nulls = Nulls.SET) @Nullable Boolean core) {

    private static final Set<String> REAL = Set.of("Occurred", "Ongoing");

    public AnnotatedEvent {
        mentions = List.copyOf(mentions);
        participants = List.copyOf(participants);
        attributedTo = List.copyOf(attributedTo);
    }

    /** Whether missing it counts in full. */
    public boolean central() {
        return core == null || core;
    }

    /** Whether it took place or does, by the article. */
    public boolean real() {
        return REAL.contains(status);
    }

    /** The lexicon entries by which the reader found it; of people's annotations none. */
    Set<String> entries() {
        Set<String> entries = new LinkedHashSet<>();
        for (AnnotatedMention mention : mentions) {
            if (mention.entry() != null) {
                entries.add(mention.entry());
            }
        }
        return entries;
    }
}
