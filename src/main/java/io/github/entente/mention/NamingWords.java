package io.github.entente.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import io.github.entente.base.EntenteException;

/**
 * Words by which names that nobody knows beforehand are told: honorifics, ranks, endings of bodies and places.
 *
 * <p>They are data, {@code ontology/reference/naming-words.txt}; its first lines tell the format.
 */
final class NamingWords {

    private static final String FILE = "/ontology/reference/naming-words.txt";

    /** Section, then word, then the class that the section's line gives, or "". */
    private final Map<String, Map<String, String>> sections = new LinkedHashMap<>();

    private final Map<String, Set<String>> endings = new ConcurrentHashMap<>();

    private NamingWords() {
    }

    /** The words that come with Entente. */
    static NamingWords load() {
        try (InputStream stream = NamingWords.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new EntenteException(EntenteException.Kind.FAULTS, "ontology/reference/naming-words.txt is not on the class path; build again");
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param lines the file
     * @throws EntenteException where a line is neither a comment nor a section, with its number
     */
    static NamingWords read(BufferedReader lines) throws IOException {
        NamingWords words = new NamingWords();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                words.add(line, number);
            }
        }
        return words;
    }

    private void add(String line, int number) {
        int colon = line.indexOf(':');
        if (colon < 1 || colon == line.length() - 1) {
            throw new EntenteException(EntenteException.Kind.FAULTS, "ontology/reference/naming-words.txt, line " + number
                    + ": expected \"section: word, word\", found \"" + line + "\"");
        }
        String[] head = line.substring(0, colon).strip().split(" ");
        Map<String, String> section = sections.computeIfAbsent(head[0], name -> new LinkedHashMap<>());
        for (String word : line.substring(colon + 1).split(",")) {
            section.putIfAbsent(key(word.strip()), head.length > 1 ? head[1] : "");
        }
    }

    /** Whether the section has the word or phrase, whatever its case and dots. */
    boolean has(String section, String phrase) {
        return words(section).containsKey(key(phrase));
    }

    /** Whether a phrase of the section can end with this word: a quick look before phrases are put together. */
    boolean endsOne(String section, String word) {
        return endings.computeIfAbsent(section, name -> words(name).keySet().stream().map(phrase -> phrase.substring(phrase.lastIndexOf(' ') + 1)).collect(Collectors.toSet()))
                .contains(key(word));
    }

    /** What the section's line says beside its name, for a word that it has. */
    Optional<String> type(String section, String phrase) {
        return Optional.ofNullable(words(section).get(key(phrase)));
    }

    /** All words of a section, lower case, in their order. */
    Set<String> all(String section) {
        return words(section).keySet();
    }

    private Map<String, String> words(String section) {
        Map<String, String> words = sections.get(section);
        if (words == null) {
            throw new EntenteException(EntenteException.Kind.FAULTS, "ontology/reference/naming-words.txt has no section \"" + section + "\"; add it");
        }
        return words;
    }

    private static String key(String phrase) {
        String key = phrase.toLowerCase(Locale.ROOT);
        return key.indexOf('.') < 0 && !key.contains("defence") ? key : Spelling.undotted(key).replace("defence", "defense");
    }
}
