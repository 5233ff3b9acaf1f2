package io.github.entente.mention;

import java.util.List;

import io.github.entente.base.Rejected;
import io.github.entente.text.Text;

/**
 * A text with who and what it names.
 *
 * @param text the text
 * @param mentions all mentions in order of their spans; one stretch may mention several entities ("the two ministers")
 * @param tenures who holds which post by these words
 * @param rejected names that were looked at and dropped
 */
public record Mentions(Text text, List<Mention> mentions, List<TenureMention> tenures, List<Rejected> rejected) {

    public Mentions {
        mentions = List.copyOf(mentions);
        tenures = List.copyOf(tenures);
        rejected = List.copyOf(rejected);
    }
}
