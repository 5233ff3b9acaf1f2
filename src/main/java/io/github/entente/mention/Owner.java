package io.github.entente.mention;

import java.util.Optional;

/**
 * The state that stands before a noun phrase as its possessor or adjective: "South Korea's military", "Moscow's Defense
 * Ministry", "the Japanese government".
 *
 * @param match the state's name
 * @param state the state
 */
record Owner(Match match, Entity state) {

    /** @param first the first token of what may be owned */
    static Optional<Owner> before(Scan scan, int first) {
        boolean possessive = "POS".equals(scan.tree().pos(first - 1));
        int end = possessive ? first - 2 : first - 1;
        return scan.nameEnding(end).filter(match -> match.first() < first).filter(match -> possessive || !there(scan, match))
                .flatMap(match -> (possessive ? match.state() : match.properState()).map(state -> new Owner(match, state)));
    }

    /** "In Turkey Minister Berg met reporters": the place opens the sentence, and the minister may be somebody else's. */
    static boolean there(Scan scan, Match match) {
        return match.first() == 1 && scan.tree().is(0, "in") && match.sense(sense -> sense.kind() == Name.Kind.DEMONYM).isEmpty();
    }

    int first() {
        return match.first();
    }
}
