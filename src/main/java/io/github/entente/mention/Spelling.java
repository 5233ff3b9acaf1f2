package io.github.entente.mention;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** When two spellings are one name, and how a name becomes an id. */
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SILENT = Pattern.compile("[.'’‘ʼ`]");
    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final Map<String, String> AMERICAN = Map.of("defence", "defense", "organisation", "organization", "centre", "center",
            "harbour", "harbor", "labour", "labor", "counsellor", "counselor", "honourable", "honorable");
    /** Letters which decomposition leaves whole. */
    private static final Map<String, String> LETTERS = Map.of("ø", "o", "đ", "d", "ł", "l", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i", "ð", "d", "þ", "th");

    private Spelling() {
    }

    /** What equal words have in common: lower case, no accents, dots or apostrophes, American. A mark alone is its own key. */
    static String key(String word) {
        String plain = plain(word);
        boolean silent = plain.indexOf('.') >= 0 || plain.indexOf('\'') >= 0 || plain.chars().anyMatch(c -> c > 127) || plain.indexOf('`') >= 0;
        String key = silent ? SILENT.matcher(plain).replaceAll("") : plain;
        return key.isEmpty() ? word : AMERICAN.getOrDefault(key, key);
    }

    /** The word without its dots, as written otherwise: "U.S." is "US". */
    static String undotted(String word) {
        return word.replace(".", "");
    }

    /** A name as the last part of an id: {@code ahn-gyu-back}. */
    public static String slug(String name) {
        String slug = NO_SLUG.matcher(SILENT.matcher(plain(name)).replaceAll("")).replaceAll("-");
        return slug.replaceAll("^-|-$", "");
    }

    /** The forms of a title for several holders: "ministers of defense", "defense ministers". */
    static String plural(List<String> words) {
        int head = words.indexOf("of") > 0 ? words.indexOf("of") - 1 : words.indexOf("for") > 0 ? words.indexOf("for") - 1 : words.size() - 1;
        String noun = words.get(head);
        String many = noun.matches(".*[^aeiou]y") ? noun.substring(0, noun.length() - 1) + "ies" : noun.matches(".*(s|x|ch|sh)") ? noun + "es" : noun + "s";
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            all.append(i == 0 ? "" : " ").append(i == head ? many : words.get(i));
        }
        return all.toString();
    }

    private static String plain(String word) {
        if (word.chars().allMatch(c -> c < 128)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }
}
