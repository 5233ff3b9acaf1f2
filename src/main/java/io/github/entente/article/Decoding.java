package io.github.entente.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Bytes become characters, or a reason why they cannot. */
sealed interface Decoding {

    /** The characters, without byte order mark, line ends as {@code \n}. */
    record Characters(String content) implements Decoding {
    }

    /** The bytes are no text in the encoding told, or in any that could be found. */
    record Undecodable(String reason) implements Decoding {
    }

    /** Where HTML must declare its encoding, by its standard. */
    int DECLARATION_LENGTH = 1024;
    Pattern DECLARED = Pattern.compile("(?:<meta[^>]+charset|<\\?xml[^>]+encoding)\\s*=\\s*[\"']?([\\w:-]+)", Pattern.CASE_INSENSITIVE);
    char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Decodes by, in this order: the encoding told, a byte order mark, UTF-8 if the bytes are valid in it, the encoding
     * that the page declares, the one that their statistics suggest. UTF-8 precedes the declaration because pages are often
     * converted without changing it, and hardly any other text is valid UTF-8 by chance.
     *
     * @param bytes a whole file, or a line of one
     * @param told the encoding told by the user, or null
     */
    static Decoding of(byte[] bytes, @Nullable Charset told) {
        if (told != null) {
            return decode(bytes, told).map(Decoding::checked)
                    .orElseGet(() -> new Undecodable("it is not valid " + told.name() + ", the encoding told"));
        }
        return byMark(bytes).flatMap(charset -> decode(bytes, charset))
                .or(() -> decode(bytes, StandardCharsets.UTF_8))
                .or(() -> declared(bytes).flatMap(charset -> decode(bytes, charset)))
                .or(() -> detected(bytes).flatMap(charset -> decode(bytes, charset)))
                .map(Decoding::checked)
                .orElseGet(() -> new Undecodable("it is binary, or in an encoding that could not be found; tell it with --encoding"));
    }

    private static Decoding checked(String content) {
        String unmarked = !content.isEmpty() && content.charAt(0) == BYTE_ORDER_MARK ? content.substring(1) : content;
        long odd = unmarked.chars().filter(Decoding::isOdd).count();
        return unmarked.indexOf('\0') >= 0 || 100 * odd > unmarked.length()
                ? new Undecodable("it is binary; only plain text, HTML and JSON are read")
                : new Characters(unmarked.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** A character that text has no use for. */
    private static boolean isOdd(int c) {
        return c == '\uFFFD' || Character.isISOControl(c) && !Character.isWhitespace(c);
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        return first == 0xFEFF || first == 0xFFFE ? Optional.of(StandardCharsets.UTF_16) : Optional.empty();
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_LENGTH), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARED.matcher(head);
        return declaration.find() ? named(declaration.group(1)) : Optional.empty();
    }

    private static Optional<Charset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Decoding::named);
    }

    /** The encoding of that name; Latin-1 means Windows-1252, as on every page that says so. */
    private static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name);
            return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notIn) {
            return Optional.empty();
        }
    }
}
