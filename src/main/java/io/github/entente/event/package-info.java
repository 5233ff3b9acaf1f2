/**
 * Mentions become events: triggers of the lexicon get roles, status, attribution, time and relations, and reports of
 * the same event are joined. Begin with {@link io.github.entente.event.Reading}.
 */
@NullMarked
package io.github.entente.event;

import org.jspecify.annotations.NullMarked;
