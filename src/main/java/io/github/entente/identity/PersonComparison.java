package io.github.entente.identity;

import java.util.Set;
import java.util.TreeSet;

/**
 * Compares two people as articles tell of them. One full name is one person unless states or posts speak against it; a
 * surname alone, or another spelling, needs the same post.
 */
public final class PersonComparison {

    private static final int YEARS = 1;
    private static final JoiningWords WORDS = JoiningWords.bundled();

    private PersonComparison() {
    }

    public static Finding compare(Persona a, Persona b) {
        PersonName.Likeness likeness = a.parsed().likeness(b.parsed());
        if (likeness == PersonName.Likeness.NONE) {
            return new Finding.Apart("their names differ", Finding.Cause.FACTS);
        }
        if (a.state() != null && b.state() != null && !a.state().equals(b.state())) {
            return new Finding.Apart("they are of different states", Finding.Cause.FACTS);
        }
        if (soldierAndCivilian(a, b) || soldierAndCivilian(b, a)) {
            return new Finding.Apart("one holds a military post while the other holds a civil one", Finding.Cause.FACTS);
        }
        if (!a.alone().isEmpty() || !b.alone().isEmpty()) {
            return new Finding.Apart("one was taken out by a person, or is no more than a name", Finding.Cause.TOO_LITTLE);
        }
        boolean full = a.parsed().full() && b.parsed().full();
        return likeness == PersonName.Likeness.EQUAL && full ? sameName(a, b) : samePost(a, b, likeness);
    }

    private static boolean soldierAndCivilian(Persona a, Persona b) {
        return Math.abs(a.year() - b.year()) <= YEARS && !a.sharesPost(b) && !a.posts().isEmpty() && !b.posts().isEmpty()
                && a.posts().stream().allMatch(post -> kind(post, "military-post")) && b.posts().stream().noneMatch(post -> kind(post, "military-post"));
    }

    private static boolean kind(String post, String section) {
        for (String word : post.substring(post.lastIndexOf('/') + 1).split("-")) {
            if (WORDS.has(section, word)) {
                return true;
            }
        }
        return false;
    }

    private static Finding sameName(Persona a, Persona b) {
        Tally tally = new Tally();
        tally.add(0.65, Ground.SAME_NAME);
        tally.add(a.state() != null && b.state() != null ? 0.2 : 0, Ground.SAME_STATES);
        tally.add(a.sharesPost(b) ? 0.1 : 0, Ground.SAME_POST);
        return tally.finding();
    }

    private static Finding samePost(Persona a, Persona b, PersonName.Likeness likeness) {
        boolean time = Math.abs(a.year() - b.year()) <= YEARS || likeness == PersonName.Likeness.SIMILAR;
        if (a.state() == null || b.state() == null || !a.sharesPresentPost(b) || !time) {
            return new Finding.Apart("the name is not enough without state, post and time", Finding.Cause.TOO_LITTLE);
        }
        Tally tally = new Tally();
        tally.add(0.4, likeness == PersonName.Likeness.SIMILAR ? Ground.SIMILAR_NAME : Ground.SURNAME_ALONE);
        tally.add(0.15, Ground.SAME_STATES);
        tally.add(0.15, Ground.SAME_POST);
        return tally.finding();
    }

    /** The keys under which somebody is filed; two people are compared only if they share one. */
    public static Set<String> keys(Persona persona) {
        PersonName name = persona.parsed();
        Set<String> keys = new TreeSet<>();
        if (name.full()) {
            keys.add("letters " + String.join("", name.words()).chars().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append));
            WORDS.fullNames(name.words().getFirst()).forEach(first -> keys.add("ends " + first + " " + name.words().getLast()));
        }
        persona.posts().forEach(post -> name.words().forEach(word -> keys.add("post " + post + " " + PersonName.skeleton(word))));
        return keys;
    }
}
