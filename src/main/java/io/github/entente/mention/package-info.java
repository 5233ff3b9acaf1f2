/** Texts get their people, bodies and places, linked to the reference data or minted. Begin with {@link io.github.entente.mention.MentionReader}, which makes {@link io.github.entente.mention.Mentions}. */
@NullMarked
package io.github.entente.mention;

import org.jspecify.annotations.NullMarked;
