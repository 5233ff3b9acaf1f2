package io.github.entente.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists beside this package; their first lines say what each is for. */
final class WordLists {

    /** What a period after an abbreviation can mean. */
    enum Abbreviation {
        TITLE, NUMBER, MONTH, OTHER
    }

    /** Abbreviations without their last period. */
    static final Map<String, Abbreviation> ABBREVIATIONS = abbreviations();
    /** Words that commonly begin a sentence, capitalized. */
    static final Set<String> STARTERS = lines("starters.txt").stream().flatMap(Arrays::stream).collect(Collectors.toUnmodifiableSet());

    /** Nouns for people. */
    static final Set<String> PERSONS = lines("persons.txt").stream().flatMap(Arrays::stream).collect(Collectors.toUnmodifiableSet());

    /** Verbs by who does what they speak of. */
    static final Map<String, Set<String>> CONTROL = groups("control.txt");

    /** What titles, honors, portfolios, bodies, kinds, months and weekdays are called. */
    static final Map<String, Set<String>> PHRASES = groups("phrases.txt");

    private WordLists() {
    }

    /** Each line's words under its first one, those of several lines together. */
    private static Map<String, Set<String>> groups(String resource) {
        Map<String, Set<String>> groups = lines(resource).stream().collect(Collectors.groupingBy(line -> line[0],
                Collectors.flatMapping(line -> Arrays.stream(line).skip(1), Collectors.toUnmodifiableSet())));
        return Map.copyOf(groups);
    }

    private static Map<String, Abbreviation> abbreviations() {
        Map<String, Abbreviation> kinds = new HashMap<>();
        for (String[] line : lines("abbreviations.txt")) {
            Abbreviation kind = Abbreviation.valueOf(line[0].toUpperCase(java.util.Locale.ROOT));
            Arrays.stream(line).skip(1).forEach(word -> kinds.putIfAbsent(word, kind));
        }
        return Map.copyOf(kinds);
    }

    private static List<String[]> lines(String resource) {
        try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
