package io.github.entente.endpoint.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The validator of a representation, after RFC 9110, section 8.8.3: the same only as long as store, question and form are.
 *
 * @param value the opaque tag with its quotes
 */
public record EntityTag(String value) {

    /**
     * @param revision of the store, read before its data are
     * @param parts all on which the content depends besides: path, query, form
     */
    public static EntityTag of(String revision, String... parts) {
        return new EntityTag("\"" + revision + "-" + HexFormat.of().formatHex(digest(parts), 0, 8) + "\"");
    }

    /** The reply 304 if the client has this representation already. */
    public Optional<Reply> notModified(HttpServletRequest request) {
        boolean has = Collections.list(request.getHeaders("If-None-Match")).stream().flatMap(header -> Arrays.stream(header.split(",")))
                .map(tag -> tag.strip().replaceFirst("^W/", "")).anyMatch(tag -> tag.equals(value) || tag.equals("*"));
        return has ? Optional.of(on(Reply.empty(304))) : Optional.empty();
    }

    /** The reply with this tag; caches shall ask before they use it again. */
    public Reply on(Reply reply) {
        return reply.withHeader("ETag", value).withHeader("Cache-Control", "no-cache").withHeader("Vary", "Accept, Accept-Encoding");
    }

    private static byte[] digest(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
                digest.update(bytes);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
