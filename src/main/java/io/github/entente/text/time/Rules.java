package io.github.entente.text.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.entente.base.EntenteException;

/** The table of rules, by category and by the words that they can begin with. */
final class Rules {

    private record Entry(Rule rule, Starts starts) {
    }

    private final Map<String, List<Rule>> written = new LinkedHashMap<>();
    private final Map<String, Starts> starts = new HashMap<>();
    private final Map<String, List<Entry>> entries = new HashMap<>();

    /** @throws EntenteException where a line is not a rule, or asks for a category that has none */
    Rules(List<String> lines) {
        lines.stream().map(Rule::of).forEach(rule -> written.computeIfAbsent(rule.category(), any -> new ArrayList<>()).add(rule));
        written.forEach((category, rules) -> entries.put(category,
                rules.stream().map(rule -> new Entry(rule, starts(rule))).toList()));
        written.values().stream().flatMap(List::stream).flatMap(rule -> rule.pattern().stream())
                .filter(element -> element.kind() == Element.Kind.CATEGORY).forEach(element -> starts(element.name()));
        TimeGrammar.SOUGHT.forEach(this::starts);
    }

    /** The rules of a category that may fit where this word stands, in the table's order. */
    List<Rule> beginningWith(Word word, String category) {
        if (!starts(category).fit(word)) {
            return List.of();
        }
        return entries.getOrDefault(category, List.of()).stream().filter(entry -> entry.starts().fit(word)).map(Entry::rule).toList();
    }

    private Starts starts(String category) {
        Starts known = starts.get(category);
        if (known != null) {
            return known;
        }
        List<Rule> rules = written.get(category);
        if (rules == null) {
            throw new EntenteException(EntenteException.Kind.FAULTS, "No rule for times tells what this category is: " + category);
        }
        Starts all = rules.stream().map(this::starts).reduce(Starts.NONE, Starts::or);
        starts.put(category, all);
        return all;
    }

    private Starts starts(Rule rule) {
        Starts all = Starts.NONE;
        for (Element element : rule.pattern()) {
            all = all.or(switch (element.kind()) {
                case WORD -> new Starts(element.names(), Starts.NONE.classes());
                case CLASS -> new Starts(Starts.NONE.words(), element.names());
                case CATEGORY -> starts(element.name());
                case EARLIER -> Starts.NONE;
            });
            if (!element.optional()) {
                return all;
            }
        }
        return all;
    }
}
