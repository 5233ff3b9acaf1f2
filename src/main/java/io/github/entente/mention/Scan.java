package io.github.entente.mention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sentence with the reference data's names in it.
 *
 * @param tree the sentence
 * @param names known names but titles
 * @param titles known titles
 */
record Scan(Tree tree, List<Match> names, List<Match> titles) {

    Optional<Match> nameStarting(int token) {
        return names.stream().filter(match -> match.first() == token).findFirst();
    }

    /** The known name that ends with a token, or a shorter one within that does: "South Korean" in "South Korean military band". */
    Optional<Match> nameEnding(int token) {
        return names.stream().flatMap(match -> Stream.iterate(match, one -> one != null, Match::prefix)).filter(match -> match.last() == token).findFirst();
    }

    Optional<Match> nameAt(int token) {
        return names.stream().filter(match -> match.covers(token)).findFirst();
    }

    Optional<Match> titleAt(int token) {
        return titles.stream().filter(match -> match.covers(token)).findFirst();
    }

    int number() {
        return tree.sentence().index();
    }
}
