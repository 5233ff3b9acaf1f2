package io.github.entente.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.entente.text.Sentence;

/**
 * Finds the names of the reference data in sentences: the longest first, whatever hyphens and dots they are written with.
 *
 * <p>A word with capitals is only found with a capital, an acronym only as it is: "US" and "U.S." name a state, "us" nobody.
 * Titles are found in any case and in the plural.
 */
final class Gazetteer {

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();
    }

    /** A name at the end of its way through the trie. */
    private record Entry(Sense sense, List<String> words, boolean definite) {

        boolean written(List<Piece> pieces, int from) {
            for (int i = 0; i < words.size(); i++) {
                if (!agrees(words.get(i), pieces.get(from + i).form())) {
                    return false;
                }
            }
            return !definite || from > 0 && "the".equals(pieces.get(from - 1).key());
        }

        private static boolean agrees(String known, String written) {
            String plain = Spelling.undotted(known);
            if (plain.length() > 1 && plain.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c)) && plain.chars().anyMatch(Character::isUpperCase)) {
                return plain.equals(Spelling.undotted(written));
            }
            return !Character.isUpperCase(known.charAt(0)) || Character.isUpperCase(written.charAt(0));
        }
    }

    /** Adjectives of which the plural names the people: "Americans", "Israelis", but not "Japanese". */
    private static final Pattern PEOPLE = Pattern.compile(".*(an|i|Turk|Serb|Croat|Czech|ovak|Filipino|Pole|Soviet|Briton|Swede|Spaniard|Finn|Dane|Cypriot|Greek|Uzbek|Tajik|Kazakh|Slovene|Kosovar)");

    private final Node names = new Node();
    private final Node titles = new Node();

    /** @param known the reference data; posts are no names but made of a state and a role, and are left out */
    Gazetteer(Collection<Known> known) {
        for (Known one : known) {
            for (Name name : one.names()) {
                if (name.kind() == Name.Kind.TITLE) {
                    add(titles, new Sense(one, name.kind(), false), Piece.words(name.text()));
                    add(titles, new Sense(one, name.kind(), true), Piece.words(Spelling.plural(Arrays.asList(name.text().split(" ")))));
                } else if (!"Post".equals(one.entity().type())) {
                    add(names, new Sense(one, name.kind(), false), Piece.words(name.text()));
                    if (name.kind() == Name.Kind.DEMONYM && PEOPLE.matcher(name.text()).matches()) {
                        add(names, new Sense(one, name.kind(), false), Piece.words(name.text() + "s"));
                    }
                }
            }
        }
    }

    private static void add(Node root, Sense sense, List<String> written) {
        boolean definite = written.size() > 1 && written.getFirst().equalsIgnoreCase("the");
        List<String> words = definite ? written.subList(1, written.size()) : written;
        Node node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(Spelling.key(word), key -> new Node());
        }
        node.entries.add(new Entry(sense, List.copyOf(words), definite));
    }

    /** All but titles, in order, none overlapping another. */
    List<Match> names(Sentence sentence) {
        return find(names, sentence);
    }

    /** Titles, in order, none overlapping another. */
    List<Match> titles(Sentence sentence) {
        return find(titles, sentence);
    }

    private static List<Match> find(Node root, Sentence sentence) {
        List<Piece> pieces = Piece.of(sentence);
        List<Match> found = new ArrayList<>();
        int from = 0;
        while (from < pieces.size()) {
            Match match = longest(root, sentence, pieces, from);
            if (match == null) {
                from++;
            } else {
                found.add(match);
                while (from < pieces.size() && pieces.get(from).span().begin() < match.span().end()) {
                    from++;
                }
            }
        }
        return found;
    }

    private static @Nullable Match longest(Node root, Sentence sentence, List<Piece> pieces, int from) {
        Match longest = null;
        Node node = root;
        for (int to = from; to < pieces.size(); to++) {
            node = node.next.get(pieces.get(to).key());
            if (node == null) {
                break;
            }
            Set<Sense> senses = new LinkedHashSet<>();
            node.entries.stream().filter(entry -> entry.written(pieces, from)).forEach(entry -> senses.add(entry.sense()));
            if (!senses.isEmpty() && !pieces.get(from).bound()) {
                longest = new Match(sentence, pieces.get(from).span().to(pieces.get(to).span()), pieces.get(from).token(), pieces.get(to).token(), List.copyOf(senses), longest);
            }
        }
        return longest;
    }
}
