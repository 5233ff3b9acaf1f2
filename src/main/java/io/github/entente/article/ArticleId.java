package io.github.entente.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The identity of an article, the same on any machine: {@code 2026-01-21-yomiuri-shimbun-0f3a…}.
 *
 * <p>The content is hashed in Unicode's composed form (NFC), so that a file that was copied through a system which
 * decomposes accents stays the same article. A title that only the file's name gave is left out: renaming changes nothing.
 */
final class ArticleId {

    private static final int HASH_DIGITS = 12;
    private static final int SLUG_LENGTH = 40;

    private ArticleId() {
    }

    static String of(String publisher, LocalDate date, String title, String text) {
        String content = String.join("\n", publisher, date.toString(), title, text);
        byte[] bytes = Normalizer.normalize(content, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        String hash = HexFormat.of().formatHex(sha256(bytes)).substring(0, HASH_DIGITS);
        return date + "-" + slug(publisher) + "-" + hash;
    }

    /** Lower-case ASCII words joined by hyphens; "unnamed" for a name that has no Latin letter. */
    private static String slug(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = ascii.length() <= SLUG_LENGTH ? ascii : ascii.substring(0, SLUG_LENGTH).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? "unnamed" : cut;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }
}
