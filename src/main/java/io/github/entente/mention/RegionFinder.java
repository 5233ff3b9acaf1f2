package io.github.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Finds what has no name but by states: a part of one ("northern Israel"), a border between two ("the Lebanon-Israel border"). */
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
            }
        }
        return found;
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
