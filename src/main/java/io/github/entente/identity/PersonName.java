package io.github.entente.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;

/**
 * A person's name, compared without regard to order, hyphens, accents and initials.
 *
 * @param words its words in lower case, hyphens closed up, initials and suffixes left out
 */
public record PersonName(List<String> words) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SILENT = Pattern.compile("[.'’‘ʼ`\\-‐‑]");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    /** The same few names are compared over and over. */
    private static final Cache<String, PersonName> READ = CacheFactory.createCache(20_000);
    private static final int LONG_ENOUGH = 7;
    private static final int MOST_EDITS = 2;

    /** How two names stand to each other. */
    public enum Likeness {
        /** The same words, in whatever order and however divided. */
        EQUAL,
        /** Sounds alike in another romanization: "Gyu-back" and "Gyu-baek". */
        SIMILAR,
        /** One is the surname, or another single word, of the other. */
        PART,
        NONE
    }

    public PersonName {
        words = List.copyOf(words);
    }

    /** @param label the name in Latin letters, without title */
    public static PersonName of(String label) {
        return READ.get(label, PersonName::read);
    }

    private static PersonName read(String label) {
        String plain = MARKS.matcher(Normalizer.normalize(label, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT)
                .replace("ø", "o").replace("đ", "d").replace("ł", "l").replace("ß", "ss").replace("ı", "i");
        List<String> words = new ArrayList<>();
        for (String word : SILENT.matcher(plain).replaceAll("").split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 1 && !SUFFIXES.contains(word)) {
                words.add(word);
            }
        }
        return new PersonName(words.isEmpty() ? List.of(plain.strip()) : words);
    }

    /** Whether it has a surname and a given name. */
    public boolean full() {
        return words.size() > 1;
    }

    public Likeness likeness(PersonName other) {
        if (sameWords(other)) {
            return Likeness.EQUAL;
        }
        if (full() != other.full()) {
            PersonName longer = full() ? this : other;
            String single = full() ? other.words.getFirst() : words.getFirst();
            return longer.words.getFirst().equals(single) || longer.words.getLast().equals(single) ? Likeness.PART : Likeness.NONE;
        }
        return full() && similar(other) ? Likeness.SIMILAR : Likeness.NONE;
    }

    private boolean sameWords(PersonName other) {
        if (new HashSet<>(words).equals(new HashSet<>(other.words)) || rotations().contains(String.join("", other.words))) {
            return true;
        }
        List<String> shorter = words.size() <= other.words.size() ? words : other.words;
        List<String> longer = words.size() <= other.words.size() ? other.words : words;
        if (shorter.size() == 2 && longer.size() == 2 && shorter.getLast().equals(longer.getLast())) {
            return nicknames(shorter.getFirst(), longer.getFirst());
        }
        return shorter.size() > 1 && longer.containsAll(shorter) && shorter.getFirst().equals(longer.getFirst()) && shorter.getLast().equals(longer.getLast());
    }

    private static boolean nicknames(String a, String b) {
        return JoiningWords.bundled().has("nickname", a + " " + b) || JoiningWords.bundled().has("nickname", b + " " + a);
    }

    private Set<String> rotations() {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            all.add(String.join("", words.subList(i, words.size())) + String.join("", words.subList(0, i)));
        }
        return all;
    }

    /** One word the same, and the whole alike by its consonants and within two letters. */
    private boolean similar(PersonName other) {
        boolean shared = words.stream().anyMatch(word -> word.length() > 1 && other.words.contains(word));
        String whole = String.join("", words);
        return shared && whole.length() >= LONG_ENOUGH && other.rotations().stream()
                .anyMatch(rotation -> skeleton(whole).equals(skeleton(rotation)) && edits(whole, rotation) <= MOST_EDITS);
    }

    /** What romanizations agree on: consonants, without voice and length. */
    static String skeleton(String word) {
        String folded = word.replace("ck", "k").replace("ph", "p").replace("sh", "s").replace("ch", "j").replace("ts", "s")
                .replaceAll("[cqg]", "k").replace('b', 'p').replace('d', 't').replace('r', 'l').replace('z', 's').replace('v', 'p').replace('f', 'p');
        String first = folded.isEmpty() ? "" : folded.substring(0, 1).replaceAll("[aeiouwyh]", "a");
        return (first + folded.substring(Math.min(1, folded.length())).replaceAll("[aeiouwyh]", "")).replaceAll("(.)\\1+", "$1");
    }

    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
