package io.github.entente.base;

/**
 * What a stage looked at and dropped, kept because analysts ask why something is missing.
 *
 * @param stage the stage that dropped it: "article", "mention", "event" …
 * @param where its words in the article; an empty span at 0 where it has none
 * @param what the words, or the file's name
 * @param reason why, as a sentence without full stop that a person understands
 */
public record Rejected(String stage, Span where, String what, String reason) {
}
