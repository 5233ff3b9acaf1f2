package io.github.entente.mention;

import io.github.entente.base.Span;

/**
 * Words that say that a person holds or held a post: "Defense Minister Shinjiro Koizumi", "former President Obama".
 *
 * @param person the holder
 * @param post the post, in the reference data or minted ({@code post/japan-defense-minister})
 * @param former whether the words put it in the past
 * @param span the words
 * @param sentence the number of their sentence
 */
public record TenureMention(Entity person, Entity post, boolean former, Span span, int sentence) {
}
