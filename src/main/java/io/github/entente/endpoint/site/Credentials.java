package io.github.entente.endpoint.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.entente.base.EntenteException;

/**
 * Who may write.
 *
 * @param user a name
 * @param password at least twelve characters that are not a usual password
 */
public record Credentials(String user, String password) {

    private static final int SHORTEST = 12;
    private static final Set<String> USUAL = Set.of("admin", "password", "passwort", "changeme", "change me", "secret", "entente", "fuseki", "jena", "test", "default",
            "letmein", "qwerty", "123456", "welcome", "root", "user");

    /**
     * Checks what the configuration says.
     *
     * @return empty if neither is set, which means that nobody may write
     * @throws EntenteException of kind USAGE if only one is set, or the password is easily guessed
     */
    static Optional<Credentials> of(String user, String password) {
        if (user.isEmpty() && password.isEmpty()) {
            return Optional.empty();
        }
        if (user.isBlank() || password.isBlank() || user.contains(":")) {
            throw refused("a user (without colon) and a password are needed for writing, and one is missing; set both ENTENTE_USER and ENTENTE_PASSWORD, or none");
        }
        if (password.length() < SHORTEST || password.equalsIgnoreCase(user) || isUsual(password)) {
            throw refused("the password in ENTENTE_PASSWORD is a default one, or shorter than " + SHORTEST + " characters; make one with: openssl rand -base64 24");
        }
        return Optional.of(new Credentials(user, password));
    }

    /** A usual password is no better for being repeated, or followed by digits. */
    private static boolean isUsual(String password) {
        String letters = password.toLowerCase(Locale.ROOT).replaceAll("[\\d\\W_]+", "");
        return letters.chars().distinct().count() < 4 || USUAL.stream().map(word -> word.replaceAll("\\W", "")).anyMatch(word -> !word.isEmpty() && letters.replace(word, "").isEmpty());
    }

    private static EntenteException refused(String why) {
        return new EntenteException(EntenteException.Kind.USAGE, why);
    }

    /** Whether a header {@code Authorization} (RFC 7617) proves them; takes the same time whatever is wrong. */
    public boolean provenBy(@Nullable String header) {
        byte[] expected = ("Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8))).getBytes(StandardCharsets.UTF_8);
        return header != null && MessageDigest.isEqual(expected, header.strip().getBytes(StandardCharsets.UTF_8));
    }

    /** Without the password, which must not reach a log. */
    @Override
    public String toString() {
        return "Credentials[user=" + user + "]";
    }
}
