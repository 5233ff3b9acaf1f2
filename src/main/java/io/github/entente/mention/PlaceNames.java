package io.github.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds places and bodies that nobody knows beforehand where the parser sees their kind of name. */
final class PlaceNames {

    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");

    private PlaceNames() {
    }

    /** Those which the parser takes for places or organizations. */
    static List<Found> seen(Scan scan) {
        List<Found> found = new ArrayList<>();
        Tree tree = scan.tree();
        for (int i = 0; i < tree.size(); i++) {
            int last = chunkEnd(tree, i);
            if (last >= i) {
                chunk(scan, i, last).ifPresent(found::add);
                i = last;
            }
        }
        return found;
    }

    /** The place named from this token on. */
    static Optional<Found> named(Scan scan, int token) {
        Optional<Found> known = scan.nameStarting(token).flatMap(match -> match.sense(sense -> Slot.PLACES.contains(sense.entity().type()))
                .map(sense -> Found.of(scan.tree(), match.first(), match.last(), sense.entity())));
        return known.or(() -> seen(scan).stream().filter(one -> one.first() == token && Slot.PLACES.contains(one.entity().type())).findFirst());
    }

    private static int chunkEnd(Tree tree, int first) {
        String name = tree.name(first);
        if (!PLACES.contains(name) && !"ORG".equals(name)) {
            return -1;
        }
        int last = first;
        while (last + 1 < tree.size() && name.equals(tree.name(last + 1)) && !tree.at(last + 1).name().startsWith("B") && !tree.at(last + 1).name().startsWith("U")) {
            last++;
        }
        return last;
    }

    private static Optional<Found> chunk(Scan scan, int begin, int end) {
        Tree tree = scan.tree();
        int first = begin;
        int last = end;
        while (first <= last && (!tree.capitalized(first) || tree.is(first, "the"))) {
            first++;
        }
        while (last >= first && ("POS".equals(tree.pos(last)) || !tree.capitalized(last) && !Character.isDigit(tree.form(last).charAt(0)))) {
            last--;
        }
        if (first > last || !tree.properNoun(last) || scan.titleAt(first).isPresent() || scan.titleAt(last).isPresent() || tree.form(last).length() < 2) {
            return Optional.empty();
        }
        String label = tree.words(first, last);
        return Optional.of(Found.of(tree, first, last, "ORG".equals(tree.name(begin)) ? body(label) : place(scan, first, last, label)));
    }

    private static Entity body(String label) {
        return new Entity("organization/" + Spelling.slug(label), "Organization", label, List.of(), null, false);
    }

    private static Entity place(Scan scan, int first, int last, String label) {
        Tree tree = scan.tree();
        boolean in = tree.is(first - 1, "in", "near") || tree.is(last + 1, ",") && scan.nameStarting(last + 2).isPresent();
        String type = "GPE".equals(tree.name(first)) && in ? "City" : "Place";
        return new Entity(PlaceFinder.kind(type) + "/" + Spelling.slug(label), type, label, List.of(), stateAfter(scan, last).orElse(null), false);
    }

    /** "Yokosuka, Japan": the id of the state in which a place lies, if the next words tell it. */
    static Optional<String> stateAfter(Scan scan, int last) {
        return scan.tree().is(last + 1, ",") ? scan.nameStarting(last + 2).flatMap(Match::properState).map(Entity::id) : Optional.empty();
    }
}
