package io.github.entente.text;

import io.github.entente.base.Span;
import io.github.entente.base.When;

/**
 * Words that tell a time, read against the article's date.
 *
 * <p>A date without a year, or a weekday, means one day when the verb is in the past and another when it is in the future:
 * "met on Friday", "will meet on Friday". Both readings are given; they are equal where the words leave no choice.
 *
 * @param span its words, a leading preposition ("in", "on") left out, hedges ("as early as", "by") included
 * @param sentence the number of its sentence
 * @param past what it means for something that lies behind
 * @param future what it means for something that lies ahead
 */
public record TimeExpression(Span span, int sentence, When past, When future) {
}
