package io.github.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Finds bases that are described, not named: "the U.S. naval base in Yokosuka", "a Self-Defense Forces base". */
final class BaseFinder {

    private final NamingWords words;

    BaseFinder(NamingWords words) {
        this.words = words;
    }

    /** @param lastCity the city that the article named last before this sentence, which "in the city" means, or null */
    List<Found> find(Scan scan, @Nullable Entity lastCity) {
        List<Found> found = new ArrayList<>();
        Tree tree = scan.tree();
        for (int i = 1; i < tree.size(); i++) {
            if (tree.is(i, "base", "bases")) {
                describe(scan, i, lastCity).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Found> describe(Scan scan, int noun, @Nullable Entity lastCity) {
        Tree tree = scan.tree();
        int begin = noun;
        while (begin > 0 && (words.has("base-word", tree.form(begin - 1)) || force(scan, begin - 1))) {
            begin--;
        }
        Optional<Owner> owner = Owner.before(scan, begin);
        int from = owner.map(Owner::first).orElse(begin);
        if (from == noun || owner.isEmpty() && begin == noun - 1 && !tree.capitalized(begin)) {
            return Optional.empty();
        }
        String own = tree.words(from, noun).replace(" 's", "").replace("'s ", " ");
        Optional<Found> where = where(scan, noun, lastCity);
        String label = where.map(place -> own + " in " + place.entity().label()).orElse(own);
        int end = where.map(Found::last).orElse(noun);
        String type = label.contains(" naval base") ? "NavalBase" : label.contains(" air base") ? "AirBase" : "Base";
        String state = owner.map(Owner::state).map(Entity::id).orElseGet(() -> where.flatMap(place -> place.entity().ofState()).orElse(null));
        List<String> aliases = label.equals(own) ? List.of() : List.of(own, tree.words(from, end));
        return Optional.of(new Found(tree, tree.span(from, noun), from, noun, Mention.Kind.NAME, new Entity("base/" + Spelling.slug(label), type, label, aliases, state, false)));
    }

    private static boolean force(Scan scan, int token) {
        return scan.nameAt(token).filter(match -> match.senses().stream().anyMatch(sense -> "ArmedForce".equals(sense.entity().type()))).isPresent();
    }

    private Optional<Found> where(Scan scan, int noun, @Nullable Entity lastCity) {
        Tree tree = scan.tree();
        if (!tree.is(noun + 1, "in", "at", "near")) {
            return Optional.empty();
        }
        if (tree.is(noun + 2, "the") && tree.is(noun + 3, "city", "town")) {
            return Optional.ofNullable(lastCity).map(city -> Found.of(tree, noun + 2, noun + 3, city));
        }
        return PlaceNames.named(scan, words, noun + 2);
    }
}
