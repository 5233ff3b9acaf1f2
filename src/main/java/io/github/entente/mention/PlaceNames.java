package io.github.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds places and bodies that nobody knows beforehand where the parser sees their kind of name. */
final class PlaceNames {

    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");
    private static final Set<String> CALLED = Set.of("City", "AdministrativeArea", "Island");

    private PlaceNames() {
    }

    /** Those which the parser takes for places or organizations. */
    static List<Found> seen(Scan scan, NamingWords words) {
        List<Found> found = new ArrayList<>();
        Tree tree = scan.tree();
        for (int i = 0; i < tree.size(); i++) {
            int last = chunkEnd(tree, words, i);
            if (last >= i) {
                chunk(scan, words, i, last).ifPresent(found::add);
                i = last;
            }
        }
        return found;
    }

    /** The place named from this token on. */
    static Optional<Found> named(Scan scan, NamingWords words, int token) {
        Optional<Found> known = scan.nameStarting(token).flatMap(match -> match.sense(sense -> Slot.PLACES.contains(sense.entity().type()))
                .map(sense -> Found.of(scan.tree(), match.first(), match.last(), sense.entity())));
        return known.or(() -> seen(scan, words).stream().filter(one -> one.first() == token && Slot.PLACES.contains(one.entity().type())).findFirst());
    }

    private static int chunkEnd(Tree tree, NamingWords words, int first) {
        String name = tree.name(first);
        if (!PLACES.contains(name) && !"ORG".equals(name) && !("PERSON".equals(name) && called(tree, words, first)) || tree.is(first, "(", ")")) {
            return -1;
        }
        int last = first;
        while (last + 1 < tree.size() && !tree.is(last + 1, "(", ")") && name.equals(tree.name(last + 1)) && !tree.at(last + 1).name().startsWith("B") && !tree.at(last + 1).name().startsWith("U")) {
            last++;
        }
        return last;
    }

    /** "the town of Abu Suruj", which the parser takes for a person. */
    static boolean called(Tree tree, NamingWords words, int first) {
        return first > 1 && tree.is(first - 1, "of") && !tree.capitalized(first - 2) && words.type("place", tree.lemma(first - 2)).filter(CALLED::contains).isPresent();
    }

    private static Optional<Found> chunk(Scan scan, NamingWords words, int begin, int end) {
        Tree tree = scan.tree();
        int first = begin;
        int last = end;
        while (first <= last && (!tree.capitalized(first) || tree.is(first, "the"))) {
            first++;
        }
        while (last >= first && ("POS".equals(tree.pos(last)) || !tree.capitalized(last) && !Character.isDigit(tree.form(last).charAt(0)))) {
            last--;
        }
        if (first > last || !tree.properNoun(last) || tree.form(last).length() < 2 || misread(scan, words, first, last)) {
            return Optional.empty();
        }
        String label = tree.words(first, last);
        return Optional.of(Found.of(tree, first, last, ("ORG".equals(tree.name(begin)) || label.matches("\\p{Lu}{3,}")) && !town(tree, words, last) ? body(words, tree, last, label) : place(scan, words, first, last, label)));
    }

    /** "Mori, a town near the border", "Mori, the capital of the region". */
    private static boolean town(Tree tree, NamingWords words, int last) {
        boolean said = tree.is(last + 1, ",") && tree.is(last + 2, "a", "the");
        return said && IntStream.rangeClosed(last + 3, last + 4).anyMatch(i -> !tree.pos(i + 1).startsWith("NN") && (tree.is(i, "capital") || words.type("place", tree.form(i)).filter("City"::equals).isPresent()));
    }

    /** What the parser takes for a name and is none: titles, compass points, products of a state, pairs of states. */
    private static boolean misread(Scan scan, NamingWords words, int first, int last) {
        Tree tree = scan.tree();
        boolean title = scan.titles().stream().anyMatch(match -> match.overlaps(first, last));
        boolean pair = first == last && tree.form(first).contains("-") && scan.nameAt(first).isPresent();
        boolean product = "ORG".equals(tree.name(first)) && !tree.form(first).contains("-") && !words.has("body", tree.form(last))
                && scan.nameStarting(first).filter(match -> match.last() < last && match.properState().isPresent() && !tree.form(match.last()).contains("-")).isPresent();
        boolean list = IntStream.rangeClosed(first, last).anyMatch(i -> tree.is(i, ","));
        boolean hull = tree.is(first - 1, "(") && tree.form(first).matches("\\p{Lu}{1,4}-?\\d+|\\p{Lu}{2,4}");
        boolean shipClass = tree.form(last).endsWith("-class") || tree.is(last + 1, "class");
        return list || shipClass || hull && Character.isDigit(tree.form(first).charAt(tree.form(first).length() - 1)) || last - first > 7 || title || pair || product || first == last && words.has("no-name", tree.form(first)) || first < last && words.has("no-body", tree.form(last));
    }

    private static Entity body(NamingWords words, Tree tree, int last, String label) {
        String two = last > 0 ? tree.words(last - 1, last) : "";
        String type = words.type("force", two).or(() -> words.type("force", tree.form(last))).or(() -> words.type("body", two)).orElse("Organization");
        return new Entity(BodyFinder.kind(type) + "/" + Spelling.slug(label), type, label, List.of(), null, false);
    }

    private static Entity place(Scan scan, NamingWords words, int first, int last, String label) {
        Tree tree = scan.tree();
        boolean in = tree.is(first - 1, "in", "near") || tree.is(last + 1, ",") && "GPE".equals(tree.name(last + 2)) || tree.is(last + 1, ",") && scan.nameStarting(last + 2).isPresent();
        boolean town = "PERSON".equals(tree.name(first)) && tree.is(first - 2, "town", "city", "village", "towns", "villages") || town(tree, words, last);
        String type = "GPE".equals(tree.name(first)) && in || town ? "City" : "Place";
        return new Entity(PlaceFinder.kind(type) + "/" + Spelling.slug(label), type, label, List.of(), stateAfter(scan, last).orElse(null), false);
    }

    /** "Yokosuka, Japan": the id of the state in which a place lies, if the next words tell it. */
    static Optional<String> stateAfter(Scan scan, int last) {
        return scan.tree().is(last + 1, ",") ? scan.nameStarting(last + 2)
                .flatMap(match -> match.sense(sense -> sense.kind() == Name.Kind.NAME && "State".equals(sense.entity().type()))).map(sense -> sense.entity().id()) : Optional.empty();
    }
}
