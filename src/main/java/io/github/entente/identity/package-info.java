/**
 * Which events and people of different articles are one: profiles of what each article tells, comparison of two by what is
 * known of both, and grouping. Nothing here depends on the order in which articles came. Begin with
 * {@link io.github.entente.identity.EventComparison}.
 */
@NullMarked
package io.github.entente.identity;

import org.jspecify.annotations.NullMarked;
