package io.github.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Finds what has no name but by states: a part of one ("northern Israel"), a border ("the Lebanon-Israel border", "the Syrian border", "the border with Syria"). */
final class RegionFinder {

    private final NamingWords words;

    RegionFinder(NamingWords words) {
        this.words = words;
    }

    List<Found> find(Scan scan) {
        List<Found> found = new ArrayList<>();
        Tree tree = scan.tree();
        for (int i = 0; i + 1 < tree.size(); i++) {
            int first = i;
            if (words.has("part", tree.form(i))) {
                part(scan, i).ifPresent(found::add);
            } else if (tree.is(i + 1, "border") && scan.names().stream().filter(match -> match.first() == first && match.last() == first && match.state().isPresent()).count() > 1) {
                found.add(Found.of(tree, i, i + 1, place(tree.words(i, i + 1), null)));
            } else if (tree.is(i, "border")) {
                border(scan, i).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "the Syrian border", "the border with Syria": that of a state with whichever is told of. */
    private static Optional<Found> border(Scan scan, int noun) {
        Tree tree = scan.tree();
        Optional<Match> before = scan.nameEnding(noun - 1).filter(match -> match.state().isPresent() && tree.is(match.first() - 1, "the"));
        Optional<Match> after = tree.is(noun + 1, "with") ? scan.nameStarting(tree.is(noun + 2, "the") ? noun + 3 : noun + 2).filter(match -> match.state().isPresent()) : Optional.empty();
        return before.or(() -> after).map(match -> {
            int first = Math.min(noun, match.first());
            int last = Math.max(noun, match.last());
            String state = match.state().map(Entity::label).orElseThrow();
            return Found.of(tree, first, last, new Entity("place/" + Spelling.slug(state + " border"), "Place", tree.words(first, last), List.of(state + " border", "border with " + state), null, false));
        });
    }

    private Optional<Found> part(Scan scan, int first) {
        Tree tree = scan.tree();
        return scan.nameStarting(first + 1).filter(match -> !"POS".equals(tree.pos(match.last() + 1)))
                .flatMap(match -> match.sense(sense -> sense.kind() == Name.Kind.NAME && "State".equals(sense.entity().type())).filter(sense -> match.sense(one -> one.kind() == Name.Kind.DEMONYM).isEmpty())
                        .map(sense -> Found.of(tree, first, match.last(), place(tree.words(first, match.last()), sense.entity().id()))));
    }

    private static Entity place(String label, @Nullable String state) {
        return new Entity("place/" + Spelling.slug(label), "Place", label, List.of(), state, false);
    }
}
