package io.github.entente.endpoint.site;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.entente.base.EntenteException;

/**
 * Fills in <code>${NAME}</code> and <code>${NAME:-default}</code> inside strings of Turtle.
 *
 * @param flags what the command line says, before all else
 * @param environment where the rest is looked up; null for what is not set
 */
record Substitution(Map<String, String> flags, UnaryOperator<@Nullable String> environment) {

    private static final Pattern NAME = Pattern.compile("\\$\\{(?<name>[A-Z][A-Z0-9_]*)(?::-(?<default>[^}]*))?}");

    /** @throws EntenteException of kind USAGE if a name has neither value nor default */
    String fill(String text) {
        Matcher matcher = NAME.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(filled, Matcher.quoteReplacement(escaped(value(matcher.group("name"), matcher.group("default")))));
        }
        return matcher.appendTail(filled).toString();
    }

    private String value(String name, @Nullable String byDefault) {
        String told = flags.getOrDefault(name, environment.apply(name));
        String value = told == null || told.isEmpty() ? byDefault : told;
        if (value == null) {
            throw new EntenteException(EntenteException.Kind.USAGE,
                    "fuseki-config.ttl asks for ${" + name + "}: set the environment variable " + name + " or give it a default, ${" + name + ":-…}");
        }
        return value;
    }

    /** A path may hold what means something else in a string of Turtle. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r");
    }
}
