package io.github.entente.text.time;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The values that the tables may name: whole numbers, units and parts. */
final class Constants {

    private static final Map<String, Object> NAMED = named();

    private Constants() {
    }

    /** @throws IllegalArgumentException where it is neither a number nor a name that is known */
    static Object of(String text) {
        Object named = NAMED.get(text);
        return named != null ? named : Integer.valueOf(text);
    }

    static boolean isConstant(String text) {
        return NAMED.containsKey(text) || text.matches("-?\\d+");
    }

    private static Map<String, Object> named() {
        Map<String, Object> found = new HashMap<>();
        Arrays.stream(Unit.values()).forEach(unit -> found.put(unit.name(), unit));
        Arrays.stream(Part.values()).forEach(part -> found.put(part.name(), part));
        return Map.copyOf(found);
    }
}
