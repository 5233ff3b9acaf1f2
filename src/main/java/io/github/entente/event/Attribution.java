package io.github.entente.event;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.github.entente.base.Span;
import io.github.entente.mention.Entity;

/**
 * Who says so.
 *
 * @param called the source in the article's words: "several Japanese government sources", "Koizumi"
 * @param known the person or body, or null where the source is anonymous
 * @param side the state or body to which an anonymous source belongs, or null where nothing tells
 * @param span where the source is named
 * @param sentence the number of that sentence, which may stand before the claim's own
 */
public record Attribution(String called, @Nullable Entity known, @Nullable Entity side, Span span, int sentence) {

    public Optional<Entity> agent() {
        return Optional.ofNullable(known);
    }

    public boolean anonymous() {
        return known == null;
    }
}
