package io.github.entente.mention;

import java.util.Set;
import java.util.stream.IntStream;

/** Tells that several who hold a post are none of whom the article has told: "leaders of the 28-nation bloc", "ministers from six Gulf states". */
final class Strangers {

    private static final Set<String> OF = Set.of("of", "from");
    /** Nouns by which an article speaks of states or bodies that it has told before. */
    private static final Set<String> KNOWN = Set.of("country", "nation", "state", "side", "party", "government", "delegation", "neighbor", "neighbour", "ally", "group", "member", "they", "them");
    private static final Set<String> DETERMINERS = Set.of("det", "poss", "predet");
    private static final Set<String> COUNTS = Set.of("two", "three", "four", "both", "respective", "participating");

    private Strangers() {
    }

    /** Whether a phrase below the title names others, by words of which no state and no body is known. */
    static boolean are(Scan scan, PostPhrase phrase, int head) {
        Tree tree = scan.tree();
        return phrase.plural() && phrase.body() == null && phrase.state() == null && IntStream.range(head + 1, tree.size())
                .filter(prep -> tree.head(prep) == head && "prep".equals(tree.label(prep)) && OF.contains(tree.lemma(prep)))
                .anyMatch(prep -> tree.child(prep, "pobj").filter(object -> tree.conjuncts(object).stream().allMatch(word -> scan.nameAt(word).isEmpty()) && unknown(tree, object)).isPresent());
    }

    private static boolean unknown(Tree tree, int object) {
        return !KNOWN.contains(tree.lemma(object)) || tree.capitalized(object) || IntStream.range(0, object)
                .anyMatch(word -> tree.head(word) == object && !DETERMINERS.contains(tree.label(word)) && !COUNTS.contains(tree.lemma(word)));
    }
}
