package io.github.entente.text.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.github.entente.base.Resources;

/**
 * Cuts words into the pieces that the language model knows: "refuelling" into "ref", "##uel", "##ling".
 *
 * <p>The longest piece first (WordPiece, as in Devlin et al., BERT, 2019), without regard to capitals and accents.
 */
final class WordPieces {

    private static final Pattern PARTS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}\\s]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final int LONGEST = 60;

    private final Map<String, Integer> numbers;
    private final int unknown;

    private WordPieces(Map<String, Integer> numbers) {
        this.numbers = Map.copyOf(numbers);
        this.unknown = number("[UNK]");
    }

    /** Those of a {@code tokenizer.json} on the class path. */
    static WordPieces of(String resource) {
        try (InputStream in = Resources.open(resource)) {
            JsonNode vocabulary = new ObjectMapper().readTree(in).path("model").path("vocab");
            Map<String, Integer> numbers = new HashMap<>(vocabulary.size() * 2);
            vocabulary.properties().forEach(piece -> numbers.put(piece.getKey(), piece.getValue().intValue()));
            return new WordPieces(numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of a piece that must be there. */
    int number(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalStateException("the vocabulary of the language model has no piece " + piece);
        }
        return number;
    }

    /** The pieces of a text; punctuation marks are pieces of their own. */
    List<Integer> cut(CharSequence text) {
        return PARTS.matcher(text).results().flatMap(part -> word(part.group())).toList();
    }

    private Stream<Integer> word(String form) {
        String word = ACCENTS.matcher(Normalizer.normalize(form.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).replaceAll("");
        List<Integer> found = new ArrayList<>();
        int begin = 0;
        while (begin < word.length()) {
            int end = word.length();
            while (end > begin && !numbers.containsKey(piece(word, begin, end))) {
                end--;
            }
            if (end == begin || word.length() > LONGEST) {
                return Stream.of(unknown);
            }
            found.add(number(piece(word, begin, end)));
            begin = end;
        }
        return found.stream();
    }

    private static String piece(String word, int begin, int end) {
        return (begin > 0 ? "##" : "") + word.substring(begin, end);
    }
}
