package io.github.entente.store.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.tartarus.snowball.ext.EnglishStemmer;

import io.github.entente.base.EntenteException;

/** British stems and the American ones in place of which they are looked up: {@code ontology/reference/spellings.txt}. */
final class Spellings {

    private static final String FILE = "/ontology/reference/spellings.txt";

    private Spellings() {
    }

    /** @throws EntenteException that names the line which is not a pair of words */
    static StemmerOverrideMap load() {
        StemmerOverrideFilter.Builder pairs = new StemmerOverrideFilter.Builder();
        try (InputStream in = Spellings.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new EntenteException(EntenteException.Kind.FAULTS, FILE.substring(1) + " is not on the class path; build again");
            }
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            for (int i = 0; i < lines.length; i++) {
                add(lines[i].strip(), i + 1, pairs);
            }
            return pairs.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String line, int number, StemmerOverrideFilter.Builder pairs) {
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
            pairs.add(british, american);
        }
    }

    private static String stem(String word) {
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
