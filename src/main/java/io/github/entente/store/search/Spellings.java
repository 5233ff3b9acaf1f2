package io.github.entente.store.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.tartarus.snowball.ext.EnglishStemmer;

import io.github.entente.base.EntenteException;

/**
 * British stems and the American ones in place of which they are looked up: {@code ontology/reference/spellings.txt}.
 *
 * @param american by British stem
 */
record Spellings(SortedMap<String, String> american) {

    private static final String FILE = "/ontology/reference/spellings.txt";

    Spellings {
        american = Collections.unmodifiableSortedMap(new TreeMap<>(american));
    }

    /** @throws EntenteException that names the line which is not a pair of words */
    static Spellings load() {
        try (InputStream in = Spellings.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new EntenteException(EntenteException.Kind.FAULTS, FILE.substring(1) + " is not on the class path; build again");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From a pair of words a line; of two lines with one British stem the first counts. */
    static Spellings of(String text) {
        SortedMap<String, String> stems = new TreeMap<>();
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            add(lines[i].strip(), i + 1, stems);
        }
        return new Spellings(stems);
    }

    /** For Lucene. */
    StemmerOverrideMap byStem() {
        StemmerOverrideFilter.Builder pairs = new StemmerOverrideFilter.Builder();
        american.forEach(pairs::add);
        try {
            return pairs.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All pairs as one text: the same for the same pairs, whatever else stands in the file. */
    String text() {
        return american.toString();
    }

    private static void add(String line, int number, SortedMap<String, String> stems) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String[] pair = line.split("\\s+");
        if (pair.length != 2) {
            throw new EntenteException(EntenteException.Kind.FAULTS, FILE.substring(1) + ", line " + number + ": wants a British and an American spelling, has \"" + line + "\"");
        }
        String british = stem(pair[0]);
        String american = stem(pair[1]);
        if (!british.equals(american)) {
            stems.putIfAbsent(british, american);
        }
    }

    private static String stem(String word) {
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
