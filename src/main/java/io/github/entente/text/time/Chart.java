package io.github.entente.text.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What the rules have found at the places of one sentence, each looked for once. */
final class Chart {

    /**
     * @param end the index of the word after the last one that it covers
     * @param value what the words mean
     */
    record Match(int end, Object value) {
    }

    private final Rules rules;
    private final List<Word> words;
    private final Map<String, List<@Nullable List<Match>>> found = new HashMap<>();

    Chart(Rules rules, List<Word> words) {
        this.rules = rules;
        this.words = words;
    }

    /** The longest match of a category at a place. */
    Optional<Match> longest(String category, int position) {
        return matches(category, position).stream().findFirst();
    }

    /** All matches of a category at a place, the longest first; of equally long ones only that of the upper rule. */
    List<Match> matches(String category, int position) {
        List<@Nullable List<Match>> places = found.computeIfAbsent(category,
                any -> new ArrayList<>(Collections.nCopies(words.size() + 1, null)));
        List<Match> known = places.get(position);
        if (known == null) {
            known = search(category, position);
            places.set(position, known);
        }
        return known;
    }

    private List<Match> search(String category, int position) {
        if (position == words.size()) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        for (Rule rule : rules.beginningWith(words.get(position), category)) {
            rule.match(this, position, (end, value) -> {
                if (end > position && matches.stream().noneMatch(match -> match.end() == end)) {
                    matches.add(new Match(end, value));
                }
            });
        }
        matches.sort((a, b) -> Integer.compare(b.end(), a.end()));
        return List.copyOf(matches);
    }

    /** Whether an element of one word fits at a place; its value goes where the rule wants it. */
    boolean holds(Element element, int position, Object[] values) {
        Object value = element.kind() == Element.Kind.EARLIER ? earlier(element, position) : value(element, position);
        if (value != null && element.slot() >= 0) {
            values[element.slot()] = value;
        }
        return (value == null) == element.negated();
    }

    private @Nullable Object value(Element element, int position) {
        return position < 0 || position >= words.size() ? null : element.valueOf(words.get(position));
    }

    private @Nullable Object earlier(Element element, int position) {
        return words.subList(0, position).stream().map(word -> word.classes().get(element.name())).filter(value -> value != null)
                .findFirst().orElse(null);
    }
}
