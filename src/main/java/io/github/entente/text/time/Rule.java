package io.github.entente.text.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import io.github.entente.base.EntenteException;

/**
 * A line of the table of rules: {@code Category = before << pattern >> after -> action}.
 *
 * @param category what it matches
 * @param before what must stand before, each one word
 * @param pattern what it covers, then what must stand after
 * @param covered how many elements of the pattern it covers; the others only have to stand there
 * @param slots how many values it hands to its action
 * @param action what the matched words mean
 */
record Rule(String category, List<Element> before, List<Element> pattern, int covered, int slots, Action action) {

    Rule {
        before = List.copyOf(before);
        pattern = List.copyOf(pattern);
    }

    /** @throws EntenteException where the line is not such a rule */
    static Rule of(String line) {
        int sign = line.indexOf(" = ");
        int arrow = line.lastIndexOf(" -> ");
        if (sign < 0 || arrow < sign) {
            throw new EntenteException(EntenteException.Kind.FAULTS, "Not a rule for times, write Category = words -> meaning: " + line);
        }
        List<String> slots = new ArrayList<>();
        List<Element> before = new ArrayList<>();
        List<Element> pattern = new ArrayList<>();
        int covered = -1;
        for (String cell : line.substring(sign + 3, arrow).strip().split("\\s+")) {
            switch (cell) {
                case "<<" -> {
                    before.addAll(pattern);
                    pattern.clear();
                }
                case ">>" -> covered = pattern.size();
                default -> pattern.add(Element.of(cell, slots));
            }
        }
        Action action = Action.of(line.substring(arrow + 4).strip(), slots);
        return new Rule(line.substring(0, sign).strip(), before, pattern, covered < 0 ? pattern.size() : covered, slots.size(), action);
    }

    /** Tells {@code found} each end, and the value, of the ways in which the rule fits at {@code start}. */
    void match(Chart chart, int start, BiConsumer<Integer, Object> found) {
        Object[] values = new Object[slots];
        if (follows(chart, start, values)) {
            walk(chart, 0, start, start, values, found);
        }
    }

    private boolean follows(Chart chart, int start, Object[] values) {
        for (int i = 0; i < before.size(); i++) {
            Element element = before.get(i);
            int position = element.kind() == Element.Kind.EARLIER ? start : start - wordsFrom(i);
            if (!chart.holds(element, position, values)) {
                return false;
            }
        }
        return true;
    }

    private int wordsFrom(int index) {
        return (int) before.subList(index, before.size()).stream().filter(element -> element.kind() != Element.Kind.EARLIER).count();
    }

    private void walk(Chart chart, int index, int position, int end, Object[] values, BiConsumer<Integer, Object> found) {
        int reached = index <= covered ? position : end;
        if (index == pattern.size()) {
            action.apply(values).ifPresent(value -> found.accept(reached, value));
            return;
        }
        Element element = pattern.get(index);
        if (element.optional()) {
            walk(chart, index + 1, position, reached, values, found);
        }
        if (element.kind() == Element.Kind.CATEGORY) {
            for (Chart.Match match : chart.matches(element.name(), position)) {
                store(values, element, match.value());
                walk(chart, index + 1, match.end(), reached, values, found);
            }
        } else if (chart.holds(element, position, values)) {
            walk(chart, index + 1, element.negated() ? position : position + 1, reached, values, found);
        }
    }

    private static void store(Object[] values, Element element, Object value) {
        if (element.slot() >= 0) {
            values[element.slot()] = value;
        }
    }
}
