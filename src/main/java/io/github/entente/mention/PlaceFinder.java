package io.github.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Finds places that nobody knows beforehand, by the words of their names: "Nara Prefecture", "the Takeshima islets", "Camp Humphreys". */
final class PlaceFinder {

    private static final int LONGEST_ENDING = 3;

    private static final Set<String> SETTLED = Set.of("City", "Island", "AdministrativeArea");
    private static final Set<String> AREAS = Set.of("province", "prefecture", "county", "district", "oblast", "governorate", "region");

    private final NamingWords words;

    PlaceFinder(NamingWords words) {
        this.words = words;
    }

    List<Found> find(Scan scan) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < scan.tree().size(); i++) {
            endingAt(scan, i).or(startingAt(scan, i)).ifPresent(found::add);
            called(scan, i).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Found> endingAt(Scan scan, int last) {
        Tree tree = scan.tree();
        for (int length = LONGEST_ENDING; length > 0 && words.endsOne("place", tree.form(last)); length--) {
            int first = last - length + 1;
            Optional<String> type = first > 0 ? words.type("place", tree.words(first, last)) : Optional.empty();
            int begin = nameBegin(scan, first);
            if (type.isPresent() && begin < first && !described(tree, type.get(), begin) && (tree.capitalized(last) || islandLike(type.get()) || area(type.get(), tree.form(last)))) {
                return Optional.of(Found.of(tree, begin, last, mint(scan, type.get(), begin, last, tree.words(begin, last), tree.words(begin, first - 1))));
            }
        }
        return Optional.empty();
    }

    /** Small letters do for what is never a common noun after a name: "Takeshima islets", "Kadena air base". */
    private static boolean islandLike(String type) {
        return "Island".equals(type) || type.endsWith("Base");
    }

    /** "a Hamas base" has no name of its own. */
    private static boolean described(Tree tree, String type, int begin) {
        return "Base".equals(type) && tree.is(begin - 1, "a", "an");
    }

    /** "Kandahar province": areas that newspapers do not capitalize; "state" and "department" may be anything. */
    private static boolean area(String type, String form) {
        return "AdministrativeArea".equals(type) && AREAS.contains(form);
    }

    /** "the village of Kalde", "the island of Anjouan": what a common noun says that it is. */
    private Optional<Found> called(Scan scan, int of) {
        Tree tree = scan.tree();
        if (!settled(tree, words, of + 1) || !tree.properNoun(of + 1) || !tree.capitalized(of + 1)) {
            return Optional.empty();
        }
        int last = of + 1;
        while (last < of + 3 && tree.properNoun(last + 1) && tree.capitalized(last + 1)) {
            last++;
        }
        return Optional.of(Found.of(tree, of + 1, last, mint(scan, words.type("place", tree.form(of - 1)).orElseThrow(), of + 1, last, tree.words(of + 1, last), tree.words(of + 1, last))));
    }

    /** Whether a name follows "the village of" or the like. */
    static boolean settled(Tree tree, NamingWords words, int name) {
        String noun = name < 3 ? "" : tree.form(name - 2);
        boolean kind = tree.is(name - 1, "of") && words.type("place", noun).filter(SETTLED::contains).isPresent() && noun.equals(noun.toLowerCase(Locale.ROOT));
        return kind && (!words.type("place", noun).orElseThrow().equals("AdministrativeArea") || AREAS.contains(noun));
    }

    private Supplier<Optional<Found>> startingAt(Scan scan, int first) {
        return () -> {
            Tree tree = scan.tree();
            int start = tree.is(first + 1, "of") ? first + 1 : first;
            Optional<String> type = tree.capitalized(first) ? words.type("place-prefix", tree.words(first, start)) : Optional.empty();
            int last = start;
            while (last + 1 < tree.size() && tree.properNoun(last + 1) && tree.capitalized(last + 1) && last < first + 3) {
                last++;
            }
            int end = last;
            return type.filter(one -> end > start && !tree.is(first + 1, "david") && tree.properNoun(first))
                    .map(one -> Found.of(tree, first, end, mint(scan, one, first, end, tree.words(first, end), tree.words(first, end))));
        };
    }

    private static int nameBegin(Scan scan, int end) {
        Tree tree = scan.tree();
        int begin = end;
        while (begin > 0 && tree.properNoun(begin - 1) && tree.capitalized(begin - 1) && scan.titleAt(begin - 1).isEmpty()
                && scan.nameAt(begin - 1).filter(match -> match.properState().isPresent()).isEmpty()) {
            begin--;
        }
        return begin;
    }

    private static Entity mint(Scan scan, String type, int begin, int last, String label, String bare) {
        String alias = bare.equals(label) || !"Island".equals(type) && !"AdministrativeArea".equals(type) ? "" : bare;
        return new Entity(kind(type) + "/" + Spelling.slug(label), type, label, alias.isEmpty() ? List.of() : List.of(alias), PlaceNames.stateAfter(scan, last).orElse(null), false);
    }

    static String kind(String type) {
        return switch (type) {
            case "AdministrativeArea" -> "area";
            case "City" -> "city";
            case "Island" -> "island";
            case "WaterBody" -> "water";
            case "Base", "NavalBase", "AirBase" -> "base";
            default -> "place";
        };
    }
}
