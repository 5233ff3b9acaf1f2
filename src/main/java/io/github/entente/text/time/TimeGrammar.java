package io.github.entente.text.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.github.entente.base.Span;

/**
 * Reads the words of a sentence by the tables of words and rules.
 *
 * <p>Compiled once, unchanged afterwards, and safe for use by several threads at once.
 */
public final class TimeGrammar {

    /** What a rule means that keeps its words from being read as a time: "Resolution 1929". */
    static final Object NO_TIME = "no time";

    /** What is looked for at each word, the first that fits. */
    static final List<String> SOUGHT = List.of("None", "Moved", "Time");

    /**
     * Words and the time that they tell.
     *
     * @param span from the first word to the last
     * @param timing the time, still to be read from a date
     */
    public record Found(Span span, Timing timing) {
    }

    private final Words words = new Words(lines("words.txt"));
    private final Rules rules = new Rules(lines("rules.txt"));

    /**
     * @param forms the tokens as written, with plain quotes and dashes
     * @param spans their places in the text, as many as there are forms
     * @return the expressions in order, none overlapping another
     */
    public List<Found> read(List<String> forms, List<Span> spans) {
        Cutter cutter = new Cutter(words);
        for (int i = 0; i < forms.size(); i++) {
            cutter.add(forms.get(i), spans.get(i));
        }
        List<Word> cut = cutter.words();
        Chart chart = new Chart(rules, cut);
        List<Found> found = new ArrayList<>();
        int position = 0;
        while (position < cut.size()) {
            Optional<Chart.Match> match = match(chart, position);
            if (match.isPresent() && match.get().value() instanceof Timing timing) {
                found.add(new Found(cut.get(position).span().to(cut.get(match.get().end() - 1).span()), timing));
            }
            position = match.map(Chart.Match::end).orElse(position + 1);
        }
        return found;
    }

    private static Optional<Chart.Match> match(Chart chart, int position) {
        return SOUGHT.stream().flatMap(category -> chart.longest(category, position).stream()).findFirst();
    }

    private static List<String> lines(String table) {
        try (InputStream in = TimeGrammar.class.getResourceAsStream(table);
                BufferedReader reader = new BufferedReader(new InputStreamReader(Objects.requireNonNull(in, table), StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled table " + table, e);
        }
    }
}
