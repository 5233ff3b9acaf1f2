package io.github.entente.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells English from other languages by its function words.
 *
 * <p>They make up a third of running English and no other language shares more than a few of them, so a single sentence is
 * enough, and foreign names do not mislead it as they mislead letter statistics.
 */
final class Language {

    /** Half of the leanest English that agencies write ("Defense Minister Shinjiro Koizumi met Ahn Gyu-back in Yokosuka on Friday"). */
    private static final double LEAST_SHARE = 0.07;
    /** So many words at the beginning tell enough. */
    private static final int WORDS = 5000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Map<String, Set<String>> FUNCTION_WORDS = functionWords();

    private Language() {
    }

    /**
     * Why a text cannot be read as English.
     *
     * @param text any text
     * @return a reason such as "it seems to be in German; only English is read", or empty if it is English
     */
    static Optional<String> objection(String text) {
        if (!mostlyLatin(text)) {
            return Optional.of("it is not written in the Latin alphabet; only English is read");
        }
        List<String> words = WORD.matcher(text).results().limit(WORDS).map(MatchResult::group).map(word -> word.toLowerCase(Locale.ROOT)).toList();
        Map<String, Long> hits = new LinkedHashMap<>();
        FUNCTION_WORDS.forEach((language, known) -> hits.put(language, words.stream().filter(known::contains).count()));
        String best = hits.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        long english = hits.getOrDefault("English", 0L);
        if (english < hits.get(best)) {
            return Optional.of("it seems to be in " + best + "; only English is read");
        }
        return english < LEAST_SHARE * words.size() || english == 0
                ? Optional.of("it does not seem to be English, and only English is read")
                : Optional.empty();
    }

    private static boolean mostlyLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints().filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN).count();
        return letters == 0 || 2 * latin > letters;
    }

    private static Map<String, Set<String>> functionWords() {
        try (InputStream in = Language.class.getResourceAsStream("function-words.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> Set.copyOf(Arrays.asList(parts[1].split(" "))),
                            (a, b) -> a, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
