package io.github.entente.text.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of words: which classes a word belongs to, and its value in each.
 *
 * <p>A line gives a class and its words, {@code MONTH january=1 jan.=1}. A word that is written with a capital letter in the
 * table needs one in the text: "March", not "march". A class with an asterisk tells a time, and a sentence with no word of such a
 * class is not read at all.
 */
final class Words {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(st|nd|rd|th|'?s)?");
    private static final Pattern CLOCK = Pattern.compile("[0-2]?\\d([:.])[0-5]\\d");

    private static final int FIRST_YEAR = 1500;
    private static final int FIRST_USUAL_YEAR = 1800;
    private static final int LAST_YEAR = 2100;

    private final Map<String, Map<String, Object>> classes = new HashMap<>();
    private final Map<String, Map<String, Object>> capitalized = new HashMap<>();
    private final Set<String> telling;

    Words(List<String> lines) {
        List<String> marked = new ArrayList<>(List.of("YEAR", "OLDYEAR", "TENS", "SHORTTENS", "NTH"));
        for (String line : lines) {
            String[] cells = line.split("\\s+");
            String type = cells[0].replace("*", "");
            if (cells[0].endsWith("*")) {
                marked.add(type);
            }
            for (int i = 1; i < cells.length; i++) {
                add(type, cells[i]);
            }
        }
        telling = Set.copyOf(marked);
    }

    private void add(String type, String cell) {
        int sign = cell.lastIndexOf('=');
        String word = sign > 0 ? cell.substring(0, sign) : cell;
        Object value = sign > 0 ? Constants.of(cell.substring(sign + 1)) : word;
        String key = word.toLowerCase(Locale.ROOT);
        (key.equals(word) ? classes : capitalized).computeIfAbsent(key, any -> new HashMap<>()).put(type, value);
    }

    /** Whether the table has the word, in any case. */
    boolean knows(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        return classes.containsKey(key) || capitalized.containsKey(key);
    }

    /** Whether a word of these classes tells a time, so that its sentence is worth reading. */
    boolean tells(Map<String, Object> found) {
        return !found.isEmpty() && found.keySet().stream().anyMatch(telling::contains);
    }

    /** The classes of a word, numbers included, each with its value. */
    Map<String, Object> classes(String form, String lowerCase) {
        if (Character.isDigit(form.charAt(0))) {
            return number(lowerCase);
        }
        Map<String, Object> anyCase = classes.getOrDefault(lowerCase, Map.of());
        Map<String, Object> upper = Character.isUpperCase(form.charAt(0)) ? capitalized.getOrDefault(lowerCase, Map.of()) : Map.of();
        if (upper.isEmpty()) {
            return anyCase;
        }
        Map<String, Object> both = new HashMap<>(anyCase);
        both.putAll(upper);
        return both;
    }

    private static Map<String, Object> number(String word) {
        Matcher number = NUMBER.matcher(word);
        if (!number.matches()) {
            Matcher clock = CLOCK.matcher(word);
            return clock.matches() ? Map.of(clock.group(1).equals(":") ? "CLOCK" : "DOTTED", word) : Map.of();
        }
        String digits = number.group(1);
        int value = Integer.parseInt(digits);
        String ending = number.group(2);
        if (ending == null) {
            return cardinal(digits, value);
        }
        if (ending.endsWith("s")) {
            return value % 10 > 0 ? Map.of() : switch (digits.length()) {
                case 4 -> Map.of("TENS", value / 10);
                case 2 -> Map.of("SHORTTENS", value / 10);
                default -> Map.of();
            };
        }
        return value >= 1 && value <= 31 ? Map.of("NTH", value, "DAY", value) : Map.of("NTH", value);
    }

    private static Map<String, Object> cardinal(String word, int value) {
        Map<String, Object> found = new HashMap<>();
        if (word.length() == 4) {
            if (value >= FIRST_YEAR && value <= LAST_YEAR) {
                found.put(value < FIRST_USUAL_YEAR ? "OLDYEAR" : "YEAR", value);
            }
            found.put("FOUR", value);
            return found;
        }
        found.put("NUM", value);
        if (value >= 1 && value <= 31 && word.length() <= 2) {
            found.put("DAY", value);
        }
        if (word.length() == 2) {
            found.put("TWO", value);
        }
        return found;
    }
}
