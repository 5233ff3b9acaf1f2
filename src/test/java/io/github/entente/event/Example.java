package io.github.entente.event;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence or a few, with the events that a careful annotator reads in them.
 *
 * @param words the sentences
 * @param events what they tell, and nothing else
 */
record Example(String words, List<Expected> events) {

    /**
     * An event, as a line of the table gives it.
     *
     * @param triggers words of which one names it
     * @param type its class or a superclass
     * @param status its status
     * @param details what else is expected, by key: who, where, when, says, mode, certainty, or a relation
     */
    record Expected(List<String> triggers, String type, Status status, Map<String, String> details) {

        private static Expected of(String line) {
            String[] fields = line.strip().split(" \\| ");
            String[] sides = fields[0].split(" = ");
            String[] claim = sides[1].split(" ");
            Map<String, String> details = new LinkedHashMap<>();
            Arrays.stream(fields).skip(1).map(field -> field.split(" ", 2)).forEach(field -> details.put(field[0], field[1].strip()));
            return new Expected(List.of(sides[0].split("/")), claim[0], Status.valueOf(claim[1].toUpperCase(java.util.Locale.ROOT)), details);
        }
    }

    /** The examples of a table in the test resources. */
    static List<Example> table(String name) {
        List<Example> examples = new ArrayList<>();
        String words = "";
        List<Expected> events = new ArrayList<>();
        for (String line : lines(name)) {
            if (line.startsWith("    ")) {
                events.add(Expected.of(line));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                if (!words.isEmpty()) {
                    examples.add(new Example(words, List.copyOf(events)));
                }
                words = line;
                events.clear();
            }
        }
        if (!words.isEmpty()) {
            examples.add(new Example(words, List.copyOf(events)));
        }
        return examples;
    }

    private static List<String> lines(String name) {
        try (InputStream in = Example.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no test resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return words;
    }
}
