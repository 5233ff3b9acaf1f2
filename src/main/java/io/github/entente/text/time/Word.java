package io.github.entente.text.time;

import java.util.Map;

import io.github.entente.base.Span;

/**
 * A word as the rules see it: part of a token, where "20-23" is three and "mid-January" is three.
 *
 * @param text the word in lower case
 * @param span its place in the article's text
 * @param classes the classes of words that it belongs to, each with its value there: MONTH 1, DAY 13
 */
record Word(String text, Span span, Map<String, Object> classes) {
}
