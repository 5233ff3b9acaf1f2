package io.github.entente.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Values of parameters as a line: {@code state=Japan place="Yokosuka Naval Base"}.
 *
 * @param values by parameter, in order
 */
public record Arguments(Map<String, String> values) {

    private static final Pattern ARGUMENT = Pattern.compile("(?<name>\\w+)=(?:\"(?<quoted>[^\"]*)\"|(?<bare>\\S+))");

    /** Reads a line; what is no argument in it is passed over. */
    public static Arguments read(String line) {
        Map<String, String> values = new LinkedHashMap<>();
        Matcher argument = ARGUMENT.matcher(line);
        while (argument.find()) {
            values.put(argument.group("name"), argument.group("quoted") != null ? argument.group("quoted") : argument.group("bare"));
        }
        return new Arguments(values);
    }

    /** The same as the query string of a URL, with its question mark; empty if there are none. */
    public String queryString() {
        return values.isEmpty() ? "" : values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&", "?", ""));
    }
}
