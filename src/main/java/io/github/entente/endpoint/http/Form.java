package io.github.entente.endpoint.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Parameters in the form of {@code application/x-www-form-urlencoded}, read strictly: what is malformed is refused and not mended.
 *
 * @param values by name, in order
 */
public record Form(Map<String, List<String>> values) {

    /** @throws ProblemException 400 if a percent sign begins no byte, or the bytes are not UTF-8 */
    public static Form read(@Nullable String encoded) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : encoded == null || encoded.isEmpty() ? new String[0] : encoded.split("&")) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            values.computeIfAbsent(name, key -> new ArrayList<>()).add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
        return new Form(values);
    }

    /** Both together, these first. */
    public Form and(Form other) {
        Map<String, List<String>> both = new LinkedHashMap<>();
        values.forEach((name, all) -> both.put(name, new ArrayList<>(all)));
        other.values.forEach((name, all) -> both.computeIfAbsent(name, key -> new ArrayList<>()).addAll(all));
        return new Form(both);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** @throws ProblemException 400 if there are several of that name */
    public Optional<String> one(String name) {
        List<String> all = all(name);
        if (all.size() > 1) {
            throw Problem.of(400, "the parameter " + name + " is given " + all.size() + " times; once is right").exception();
        }
        return all.stream().findFirst();
    }

    /** @throws ProblemException 400 if the bytes are not UTF-8 */
    public static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw Problem.of(400, "what was sent is not UTF-8; encode it so").exception(e);
        }
    }

    private static String decoded(String encoded) {
        byte[] bytes = encoded.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%') {
                out.write(hex(bytes, i + 1) << 4 | hex(bytes, i + 2));
                i += 2;
            } else {
                out.write(bytes[i] == '+' ? ' ' : bytes[i]);
            }
        }
        return utf8(out.toByteArray());
    }

    private static int hex(byte[] bytes, int at) {
        int digit = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        if (digit < 0) {
            throw Problem.of(400, "a percent sign is not followed by two hexadecimal digits; write %25 for the sign itself").exception();
        }
        return digit;
    }
}
