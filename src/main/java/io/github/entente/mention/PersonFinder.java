package io.github.entente.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the names of people in one sentence, with their titles: where the parser sees a person, after a title, and by the
 * shape of Korean names.
 */
final class PersonFinder {

    private final NamingWords words;
    private final PostFinder posts;

    PersonFinder(NamingWords words, Atlas atlas) {
        this.words = words;
        this.posts = new PostFinder(words, atlas);
    }

    /** The names in order, none overlapping another. */
    List<PersonName> find(Scan scan) {
        List<int[]> names = new NameSpans(scan, words).find();
        List<PostPhrase> phrases = posts.find(scan, token -> names.stream().anyMatch(name -> name[0] <= token && token <= name[1]));
        TitledNames.add(scan, words, phrases, names);
        names.sort(Comparator.comparingInt(name -> name[0]));
        return names.stream().map(name -> describe(scan, name, phrases, names)).toList();
    }

    /** The posts of a sentence with no name beside them: "the two ministers". */
    List<PostPhrase> bare(Scan scan, List<PersonName> people) {
        return posts.find(scan, token -> people.stream().anyMatch(person -> person.first() <= token && token <= person.last())).stream()
                .filter(phrase -> people.stream().noneMatch(person -> person.posts().stream().anyMatch(post -> post.first() <= phrase.last() && phrase.first() <= post.last()))).toList();
    }

    private PersonName describe(Scan scan, int[] name, List<PostPhrase> phrases, List<int[]> names) {
        TitleBefore before = new TitleBefore(scan, words, phrases, name[0]);
        List<PostPhrase> posts = new ArrayList<>(before.posts());
        if (posts.isEmpty()) {
            sharedTitle(scan.tree(), name, phrases, names).ifPresent(posts::add);
        }
        int end = name[1] + 1;
        while (words.has("name-honor", scan.tree().form(end))) {
            end++;
        }
        Optional<Entity> state = scan.tree().is(end, "of") ? stateAt(scan, end + 1) : Optional.empty();
        after(scan, end, phrases, names).ifPresent(posts::add);
        boolean owned = "POS".equals(scan.tree().pos(before.from() - 1));
        if (state.isEmpty() && owned) {
            state = Owner.before(scan, before.from()).map(Owner::state);
        }
        return new PersonName(scan, name[0], name[1], before.from(), posts, state.orElse(null), before.gender());
    }

    private static Optional<Entity> stateAt(Scan scan, int token) {
        int start = scan.tree().is(token, "the") ? token + 1 : token;
        return scan.nameStarting(start).flatMap(Match::properState);
    }

    /** "Defense Ministers Koizumi and Ahn": the title of the first is everybody's. */
    private static Optional<PostPhrase> sharedTitle(Tree tree, int[] name, List<PostPhrase> phrases, List<int[]> names) {
        int at = names.indexOf(name);
        while (at > 0 && joined(tree, names.get(at - 1)[1], names.get(at)[0])) {
            at--;
            int first = names.get(at)[0];
            Optional<PostPhrase> plural = phrases.stream().filter(phrase -> phrase.plural() && phrase.last() == first - 1).findFirst();
            if (plural.isPresent()) {
                return plural;
            }
        }
        return Optional.empty();
    }

    private static boolean joined(Tree tree, int last, int next) {
        for (int i = last + 1; i < next; i++) {
            if (!tree.is(i, "and", ",", "of") && !tree.properNoun(i)) {
                return false;
            }
        }
        return true;
    }

    /** "Ahn Gyu-back, South Korea's defense minister," */
    private static Optional<PostPhrase> after(Scan scan, int end, List<PostPhrase> phrases, List<int[]> names) {
        Tree tree = scan.tree();
        if (!tree.is(end, ",", "(", "--", "-")) {
            return Optional.empty();
        }
        int start = tree.is(end + 1, "the", "a", "an", "who") ? end + 2 : end + 1;
        int noun = tree.is(start, "is", "was") ? start + 1 : start;
        int begin = tree.is(noun, "the", "a", "an") ? noun + 1 : noun;
        return phrases.stream().filter(phrase -> phrase.first() == begin && !phrase.plural())
                .filter(phrase -> names.stream().noneMatch(name -> name[0] > phrase.last() && name[0] <= phrase.last() + 2 && !tree.is(phrase.last() + 1, ",", ")")))
                .findFirst();
    }
}
