package io.github.entente.endpoint.mcp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import io.github.entente.base.EntenteException;

/**
 * What an assistant gave a tool.
 *
 * @param values by name, as they were in JSON
 */
record Inputs(Map<String, Object> values) {

    private static final int ROWS = 50;
    private static final int MOST_ROWS = 500;

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(Object::toString).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** @throws EntenteException of kind USAGE if it is not there */
    String needed(String name) {
        return text(name).orElseThrow(() -> new EntenteException(EntenteException.Kind.USAGE, name + " is needed"));
    }

    /** How many rows to show at most. */
    int rows() {
        return values.get("rows") instanceof Number number ? Math.clamp(number.intValue(), 1, MOST_ROWS) : ROWS;
    }

    /** The members of an object, as text. */
    Map<String, String> object(String name) {
        Map<String, String> members = new LinkedHashMap<>();
        if (values.get(name) instanceof Map<?, ?> object) {
            object.forEach((key, value) -> members.put(String.valueOf(key), String.valueOf(value)));
        }
        return members;
    }
}
