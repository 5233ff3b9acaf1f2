package io.github.entente.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import io.github.entente.identity.Rulings;

/**
 * What a person has decided on whether two descriptions are of one thing.
 *
 * @param kind one or two
 * @param pair the IRIs that the descriptions have in their articles
 * @param takenOut of a split the IRI that was taken out of what it was joined with; "" for a merge
 * @param by who decided
 * @param at when, to the second
 * @param reason why, or ""
 */
public record Decision(Kind kind, Rulings.Pair pair, String takenOut, String by, Instant at, String reason) {

    /** What a decision says. */
    public enum Kind {
        /** Both are of one thing. */
        MERGE,
        /** They are of two. */
        SPLIT
    }

    public Decision {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The end of its IRI; there is one decision of a kind on a pair. */
    String id() {
        String pairs = pair.one() + " " + pair.other();
        return kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + UUID.nameUUIDFromBytes(pairs.getBytes(StandardCharsets.UTF_8));
    }
}
