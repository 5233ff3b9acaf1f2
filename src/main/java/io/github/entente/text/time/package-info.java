/**
 * What English words for times mean, as a table of words, a table of rules and the operations that the rules name.
 *
 * <p>Begin with {@link io.github.entente.text.time.TimeGrammar} and the two tables beside it in the resources:
 * {@code words.txt} gives words their classes, {@code rules.txt} says which sequences tell a time and what it is.
 */
@NullMarked
package io.github.entente.text.time;

import org.jspecify.annotations.NullMarked;
