package io.github.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds ships: "USS Ronald Reagan", "the destroyer Akebono". */
final class ShipFinder {

    private static final int LONGEST_NAME = 4;

    private final NamingWords words;

    ShipFinder(NamingWords words) {
        this.words = words;
    }

    List<Found> find(Scan scan) {
        List<Found> found = new ArrayList<>();
        Tree tree = scan.tree();
        for (int i = 0; i < tree.size() - 1; i++) {
            boolean prefix = words.has("vessel-prefix", tree.form(i)) && tree.form(i).equals(tree.form(i).toUpperCase(java.util.Locale.ROOT));
            int name = i + 1;
            int end = nameEnd(tree, name);
            if (end >= name && (prefix || kindOfShip(tree, i))) {
                found.add(ship(scan, prefix ? i : name, end, i));
                i = end;
            }
        }
        return found;
    }

    private boolean kindOfShip(Tree tree, int token) {
        boolean two = token > 0 && words.has("vessel", tree.words(token - 1, token));
        boolean before = words.has("vessel-prefix", tree.form(token + 1));
        return !before && (two || words.has("vessel", tree.form(token))) && !tree.capitalized(token);
    }

    private static int nameEnd(Tree tree, int first) {
        int end = first;
        while (end < tree.size() && end < first + LONGEST_NAME && tree.capitalized(end) && tree.properNoun(end)) {
            end++;
        }
        return end - 1;
    }

    private static Found ship(Scan scan, int first, int last, int kind) {
        Tree tree = scan.tree();
        String name = tree.words(first, last);
        Optional<Entity> state = Owner.before(scan, kind).map(Owner::state).or(() -> Owner.before(scan, kind - 1).map(Owner::state));
        return Found.of(tree, first, last, new Entity("vessel/" + Spelling.slug(name), "Vessel", name, List.of(), state.map(Entity::id).orElse(null), false));
    }
}
