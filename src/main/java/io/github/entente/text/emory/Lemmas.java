package io.github.entente.text.emory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts right what the morphological analyzer says: it masks numbers, and misses some common verbs. */
final class Lemmas {

    private static final Map<String, String> VERBS = verbs();

    private Lemmas() {
    }

    /**
     * @param form the word
     * @param pos its word class
     * @param found what the analyzer calls its lemma
     */
    static String lemma(String form, String pos, String found) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (pos.startsWith("V") || pos.equals("MD")) {
            return VERBS.getOrDefault(lower, found);
        }
        boolean masked = found.isEmpty() || found.startsWith("#") || found.chars().allMatch(c -> c == '0');
        if (masked) {
            return pos.equals("NNS") && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        }
        return found;
    }

    private static Map<String, String> verbs() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lemmas.class.getResourceAsStream("lemmas.txt")), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" "))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
