package io.github.entente.mention;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holders of posts whom an article tells by their states and never by name: after "defense ministers from Chad and Mali" the ministers are those two states. One instance reads one article. */
final class UnnamedHolders {

    private static final Set<String> OF = Set.of("of", "from");

    private final Map<String, List<Entity>> told = new HashMap<>();

    /** The states that stand with a plural title, if two or more do; they are kept for later. */
    Optional<List<Entity>> told(Scan scan, PostPhrase phrase, int head) {
        Tree tree = scan.tree();
        Set<Entity> states = new LinkedHashSet<>();
        IntStream.range(head + 1, tree.size()).filter(prep -> tree.head(prep) == head && "prep".equals(tree.label(prep)) && OF.contains(tree.lemma(prep)))
                .forEach(prep -> tree.child(prep, "pobj").ifPresent(object -> Stream.concat(tree.conjuncts(object).stream(), tree.child(object, "appos").stream().flatMap(other -> tree.conjuncts(other).stream()))
                        .forEach(token -> scan.nameAt(token).flatMap(Match::properState).ifPresent(states::add))));
        if (states.isEmpty()) {
            Coupled.groups(scan).stream().filter(group -> phrase.state() != null && group.contains(phrase.state())).forEach(states::addAll);
        }
        if (states.size() < 2) {
            return Optional.empty();
        }
        told.put(key(tree.form(phrase.title())), List.copyOf(states));
        return Optional.of(List.copyOf(states));
    }

    /** "The ministers", "the two ministers": those whom the same word meant before, if they are as many. */
    List<Entity> again(String title, int number) {
        List<Entity> before = told.getOrDefault(key(title), List.of());
        return number == 0 || number == before.size() ? before : List.of();
    }

    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT);
    }
}
