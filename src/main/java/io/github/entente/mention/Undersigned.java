package io.github.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who "we" are in a statement that several governments put out, however many: those whom its first sentences list, as in "The
 * following statement was released by the Governments of Chad, Mali and Niger", or a line that is nothing but "The Governments of
 * Chad, Mali and Niger."
 */
final class Undersigned {

    private static final int OPENING = 3;
    private static final Set<String> JOINING = Set.of(",", "and", "the", "(", ")", "of", "'s", "republic", "kingdom");

    private final Discourse discourse;

    Undersigned(Discourse discourse) {
        this.discourse = discourse;
    }

    /** @param lead the number of the first sentence that tells something */
    List<Entity> of(int lead) {
        Stream<Scan> opening = IntStream.range(lead, lead + OPENING).boxed().flatMap(number -> discourse.scan(number).stream()).filter(Undersigned::announces);
        Stream<Scan> signatures = discourse.mentions().stream().map(Mention::sentence).distinct().flatMap(number -> discourse.scan(number).stream()).filter(Undersigned::signs);
        return Stream.concat(opening, signatures).map(this::listed).filter(list -> list.size() > 1).findFirst().orElse(List.of());
    }

    /** "The Governments of Chad, Mali and Niger." without a verb */
    private static boolean signs(Scan scan) {
        Tree tree = scan.tree();
        int first = tree.is(0, "the") ? 1 : 0;
        return tree.is(first, "governments") && tree.is(first + 1, "of") && IntStream.range(0, tree.size()).noneMatch(i -> tree.pos(i).startsWith("VB") || tree.pos(i).equals("MD"));
    }

    /** "the following statement", "the following joint statement" */
    private static boolean announces(Scan scan) {
        Tree tree = scan.tree();
        return IntStream.range(1, tree.size()).anyMatch(i -> tree.is(i, "statement", "declaration") && (tree.is(i - 1, "following") || tree.is(i - 2, "following")));
    }

    /** The longest list of states and unions of states, with nothing but commas between them. */
    private List<Entity> listed(Scan scan) {
        List<Entity> longest = List.of();
        List<Entity> run = new ArrayList<>();
        int end = -1;
        for (Mention mention : discourse.in(scan.number()).stream().filter(one -> Discourse.state(one.entity()) || Discourse.body(one.entity())).toList()) {
            if (end >= 0 && !joined(scan.tree(), end, mention.span().begin())) {
                run = new ArrayList<>();
            }
            run.add(mention.entity());
            end = mention.span().end();
            longest = run.size() > Math.max(1, longest.size()) ? List.copyOf(run) : longest;
        }
        return longest;
    }

    private static boolean joined(Tree tree, int from, int to) {
        return IntStream.range(0, tree.size()).filter(i -> tree.at(i).span().begin() >= from && tree.at(i).span().end() <= to).allMatch(i -> JOINING.contains(tree.form(i).toLowerCase(Locale.ROOT)));
    }
}
