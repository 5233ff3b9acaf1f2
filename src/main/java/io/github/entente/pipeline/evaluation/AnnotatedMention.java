package io.github.entente.pipeline.evaluation;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

import io.github.entente.base.Span;

/**
 * Words that name an event: people give them with words around, the reader by their place.
 *
 * @param anchor the words, or null where the place is given
 * @param context a stretch around the anchor that occurs once in the body, or null
 * @param begin the first code point of the words in the body, counted from 0, or null where the words are given
 * @param end the one after their last, or null
 * @param entry the lexicon entry by which the reader found them, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnnotatedMention(@JsonSetter(nulls = Nulls.SET) @Nullable String anchor, @JsonSetter(nulls = Nulls.SET) @Nullable String context,
        @JsonSetter(nulls = Nulls.SET) @Nullable Integer begin, @JsonSetter(nulls = Nulls.SET) @Nullable Integer end,
        @JsonSetter(nulls = Nulls.SET) @Nullable String entry) {

    public AnnotatedMention {
        boolean placed = begin != null && end != null && 0 <= begin && begin <= end;
        if (!placed && (anchor == null || context == null)) {
            throw new IllegalArgumentException("a mention needs an anchor and its context, or begin and end");
        }
    }

    /** A mention by the reader. */
    static AnnotatedMention at(int begin, int end, String entry) {
        return new AnnotatedMention(null, null, begin, end, entry);
    }

    /** Where it stands in the body, in chars; empty if its context does not occur there. */
    Optional<Span> in(Body body) {
        if (begin != null && end != null) {
            return body.span(begin, end);
        }
        String words = String.valueOf(anchor);
        int around = body.text().indexOf(String.valueOf(context));
        int within = String.valueOf(context).indexOf(words);
        return around < 0 || within < 0 ? Optional.empty() : Optional.of(new Span(around + within, around + within + words.length()));
    }
}
