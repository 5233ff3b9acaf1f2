package io.github.entente.identity;

import java.util.List;

/**
 * What the words around an event tell beyond its roles.
 *
 * @param names the words of a proper name that it has: "ulchi", "freedom", "shield"
 * @param order words that count or open: "second", "another", "next"
 * @param plural whether it is told of several at once: "visits"
 * @param words the content words of its sentences
 */
public record Cues(List<String> names, List<String> order, boolean plural, List<String> words) {

    public Cues {
        names = List.copyOf(names);
        order = List.copyOf(order);
        words = List.copyOf(words);
    }

    /** How much of the shorter of two word lists is in the longer, 0 to 1. */
    double overlap(Cues other) {
        int least = Math.min(words.size(), other.words.size());
        long common = words.stream().filter(other.words::contains).count();
        return least == 0 ? 0 : (double) common / least;
    }

    long common(Cues other) {
        return words.stream().filter(other.words::contains).count();
    }
}
