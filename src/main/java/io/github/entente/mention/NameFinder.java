package io.github.entente.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.entente.base.Rejected;

/** Finds the names of a sentence that are not people's: known ones, and those that their words give away. The longest wins. */
final class NameFinder {

    private final NamingWords words;
    private final KnownNames known;
    private final BodyFinder bodies;
    private final ShipFinder ships;
    private final PlaceFinder places;
    private final BaseFinder bases;
    private final RegionFinder regions;

    NameFinder(NamingWords words, Atlas atlas) {
        this.words = words;
        known = new KnownNames(words, atlas);
        bodies = new BodyFinder(words, atlas);
        ships = new ShipFinder(words);
        places = new PlaceFinder(words);
        bases = new BaseFinder(words);
        regions = new RegionFinder(words);
    }

    /**
     * @param scan the sentence
     * @param people the people named in it, whose names are nobody else's
     * @param context the ids of what the article names without doubt
     * @param lastCity the city that was named last before it, or null
     * @param rejected takes the names that were dropped
     * @return what it names, in order, none overlapping another
     */
    List<Found> find(Scan scan, List<PersonName> people, Set<String> context, @Nullable Entity lastCity, List<Rejected> rejected) {
        List<Found> linked = new ArrayList<>();
        for (Match match : scan.names()) {
            if (!lent(scan, match) && people.stream().noneMatch(person -> match.overlaps(person.first(), person.last()) || abbreviatedTitle(scan, match, person))) {
                Optional<Found> found = known.resolve(scan, match, context);
                found.ifPresentOrElse(linked::add, () -> rejected.add(known.rejection(match)));
            }
        }
        List<Found> minted = new ArrayList<>();
        minted.addAll(ships.find(scan));
        minted.addAll(bases.find(scan, lastCity));
        minted.addAll(regions.find(scan));
        minted.addAll(bodies.find(scan));
        minted.addAll(places.find(scan));
        minted.addAll(PlaceNames.seen(scan, words));
        minted.removeIf(one -> people.stream().anyMatch(person -> one.first() <= person.last() && person.from() <= one.last()));
        minted.removeIf(one -> words.has("no-body", scan.tree().words(one.first(), one.last())));
        minted.removeIf(one -> linked.stream().anyMatch(match -> sameBody(match, one)));
        return longest(linked, minted);
    }

    /** "Iran-backed militias": who backs them is not they. */
    private boolean lent(Scan scan, Match match) {
        String word = scan.tree().form(match.last());
        return word.indexOf('-') > 0 && match.span().end() < scan.tree().at(match.last()).span().end() && words.has("compound-end", word.substring(word.lastIndexOf('-') + 1));
    }

    /** "NSA Sullivan" is an adviser, no agency. */
    private static boolean abbreviatedTitle(Scan scan, Match match, PersonName person) {
        return match.last() == person.first() - 1 && "PERSON".equals(scan.tree().name(match.last())) && match.properState().isEmpty();
    }

    /** "U.S. National Security Council", where the council is known: its state adds nothing. */
    private static boolean sameBody(Found known, Found minted) {
        boolean body = !Slot.PLACES.contains(known.entity().type()) && !"State".equals(known.entity().type());
        boolean agree = known.entity().state() == null || minted.entity().state() == null || known.entity().state().equals(minted.entity().state());
        return body && known.last() == minted.last() && agree && !minted.entity().known();
    }

    /** "Japan" of "the Japan-Australia Dialogue": the name tells who holds it. */
    private static boolean named(Found state, Found whole) {
        boolean half = state.span().length() < state.text().length() && "State".equals(state.entity().type());
        return half && state.first() <= whole.first() + 1 && whole.span().covers(state.span()) && whole.last() > state.last();
    }

    private static List<Found> longest(List<Found> linked, List<Found> minted) {
        List<Found> all = new ArrayList<>(linked);
        all.addAll(minted);
        all.sort(Comparator.comparingInt((Found one) -> -one.span().length()));
        List<Found> chosen = new ArrayList<>();
        for (Found one : all) {
            if (chosen.stream().noneMatch(other -> one.overlaps(other) && !named(one, other))) {
                chosen.add(one);
            }
        }
        chosen.sort(Comparator.comparing(Found::span));
        return chosen;
    }
}
