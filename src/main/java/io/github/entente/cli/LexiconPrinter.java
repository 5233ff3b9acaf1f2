package io.github.entente.cli;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.entente.event.Entry;
import io.github.entente.event.Lexicon;

/** Prints what the lexicon knows of a word. */
record LexiconPrinter(PrintStream out, Lexicon lexicon) {

    private static final int STEM = 4;

    /**
     * Prints all entries in which a word stands.
     *
     * @param word a word as the dictionary has it, or several: "call off"
     * @return whether there are any
     */
    boolean print(String word) {
        List<String> words = List.of(word.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        List<Entry> found = entries().filter(entry -> entry.words().containsAll(words)).toList();
        found.forEach(this::print);
        List<String> lists = lexicon.lists().entrySet().stream().filter(list -> list.getValue().contains(String.join(" ", words)))
                .map(list -> list.getKey().name().toLowerCase(Locale.ROOT)).sorted().toList();
        lists.forEach(list -> out.println("list      " + list + " has \u201C" + String.join(" ", words) + "\u201D"));
        if (found.isEmpty() && lists.isEmpty()) {
            String stem = words.getFirst().substring(0, Math.min(STEM, words.getFirst().length()));
            String near = entries().filter(entry -> entry.words().stream().anyMatch(one -> one.startsWith(stem))).map(Entry::id).collect(Collectors.joining(", "));
            out.println("no entry has \u201C" + word + "\u201D" + (near.isEmpty() ? "; ontology/lexicon/README.md tells how to add one" : "; near it: " + near));
        }
        out.flush();
        return !found.isEmpty() || !lists.isEmpty();
    }

    private Stream<Entry> entries() {
        return lexicon.byHead().values().stream().flatMap(List::stream).distinct().sorted(Comparator.comparing(Entry::id));
    }

    private void print(Entry entry) {
        out.println("lexicon/" + entry.id() + ", " + lower(entry.wordClass()) + " \u201C" + String.join(" ", entry.words()) + "\u201D: " + does(entry));
        if (entry instanceof Entry.Trigger trigger) {
            new TreeMap<>(trigger.slots()).forEach((slot, roles) -> line(slot, roles.stream().sorted().collect(Collectors.joining(", "))));
            line("wants", list(trigger.wants()));
            line("excludes", list(trigger.excludes()));
            line("craft", list(trigger.craft()));
            line("needs", list(trigger.needs().stream().map(LexiconPrinter::lower).toList()));
            told(Map.of("usual status", text(trigger.usual()), "sets status", text(trigger.sets()), "presupposes", text(trigger.before())));
        }
    }

    private static String does(Entry entry) {
        return switch (entry) {
            case Entry.Trigger trigger -> "names an event of class " + trigger.type();
            case Entry.Operator operator -> "operator, gives " + Stream.of(operator.status(), operator.certainty(), operator.mode())
                    .map(LexiconPrinter::text).filter(value -> !value.isEmpty()).collect(Collectors.joining(", "))
                    + (operator.via().isEmpty() ? "" : ", only " + list(operator.via().stream().map(LexiconPrinter::lower).toList()))
                    + (operator.settles().isEmpty() ? "" : ", settles " + list(operator.settles()));
            case Entry.Support support -> "support verb, carries its " + lower(support.carries());
            case Entry.Reporting reporting -> "reporting word" + (reporting.cites() ? ", its object is a source too" : "");
            case Entry.Link link -> "connective, " + link.kind().property() + " from what " + (link.fromGoverned() ? "stands below it" : "governs it");
            case Entry.Idiom idiom -> "an idiom, its words name no event";
        };
    }

    private void told(Map<String, String> values) {
        new TreeMap<>(values).forEach(this::line);
    }

    private void line(String name, String value) {
        if (!value.isEmpty()) {
            out.printf("    %-14s %s%n", name, value);
        }
    }

    private static String list(Collection<String> values) {
        return values.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : lower(value);
    }

    private static String lower(Object value) {
        return value.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
