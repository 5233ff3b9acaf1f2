package io.github.entente.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.github.entente.base.EntenteException;

/**
 * Words by which events of different articles are told apart or found to be one.
 *
 * <p>They are data, {@code ontology/reference/joining-words.txt}; its first lines tell the format. Nicknames are in
 * {@code naming-words.txt} beside it.
 */
final class JoiningWords {

    private static final List<String> FILES = List.of("joining-words.txt", "naming-words.txt");
    private static final JoiningWords BUNDLED = load();

    private final Map<String, Set<String>> sections = new HashMap<>();

    private JoiningWords() {
    }

    /** The words that come with Entente. */
    static JoiningWords bundled() {
        return BUNDLED;
    }

    private static JoiningWords load() {
        JoiningWords words = new JoiningWords();
        for (String file : FILES) {
            try (InputStream stream = JoiningWords.class.getResourceAsStream("/ontology/reference/" + file)) {
                if (stream == null) {
                    throw new EntenteException(EntenteException.Kind.FAULTS, "ontology/reference/" + file + " is not on the class path; build again");
                }
                words.read(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return words;
    }

    /** @throws EntenteException where a line is neither a comment nor a section, with its number */
    private void read(String file, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                int colon = line.indexOf(": ");
                if (colon < 0) {
                    throw new EntenteException(EntenteException.Kind.FAULTS, file + ", line " + (i + 1) + ": write \"section: word, word\"");
                }
                Set<String> section = sections.computeIfAbsent(line.substring(0, colon), any -> new HashSet<>());
                for (String word : line.substring(colon + 2).split(",")) {
                    section.add(word.strip().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /** The names for which a nickname may stand, itself among them. */
    Set<String> fullNames(String name) {
        Set<String> all = new HashSet<>(Set.of(name));
        for (String pair : sections.getOrDefault("nickname", Set.of())) {
            if (pair.startsWith(name + " ")) {
                all.add(pair.substring(name.length() + 1));
            }
        }
        return all;
    }

    boolean has(String section, String word) {
        return sections.getOrDefault(section, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }
}
