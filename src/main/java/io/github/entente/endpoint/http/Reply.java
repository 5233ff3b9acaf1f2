package io.github.entente.endpoint.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer, decided as a whole before its first byte is sent.
 *
 * @param status the HTTP status
 * @param headers header fields, {@code Content-Type} among them
 * @param body writes the content
 */
public record Reply(int status, Map<String, String> headers, Body body) {

    /** Writes content; MUST leave the stream open. */
    @FunctionalInterface
    public interface Body {
        void write(OutputStream out) throws IOException;
    }

    private static final Body NOTHING = out -> {
    };

    public Reply {
        headers = Map.copyOf(headers);
    }

    public static Reply of(Representation form, Body body) {
        return new Reply(200, Map.of("Content-Type", form.contentType()), body);
    }

    public static Reply text(Representation form, String content) {
        return bytes(form, content.getBytes(StandardCharsets.UTF_8));
    }

    public static Reply bytes(Representation form, byte[] content) {
        return of(form, out -> out.write(content)).withHeader("Content-Length", Integer.toString(content.length));
    }

    /** Without content. */
    public static Reply empty(int status) {
        return new Reply(status, Map.of(), NOTHING);
    }

    /** 303 See Other, for what is described elsewhere. */
    public static Reply seeOther(String location) {
        return empty(303).withHeader("Location", location);
    }

    public Reply withStatus(int other) {
        return new Reply(other, headers, body);
    }

    public Reply withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, body);
    }
}
