package io.github.entente.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import io.github.entente.base.Rejected;
import io.github.entente.base.Span;

/**
 * What a file's bytes hold.
 *
 * @param file the file's name as the user wrote it or as its folder has it, for messages
 * @param options what the user told
 */
record FileContent(String file, ArticleOptions options) {

    /** So many bytes at the beginning tell the format: enough for the first line of JSON lines, whose end is the sign of them. */
    static final int HEAD = 65_536;

    /** The name's last part. */
    String fileName() {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** The format, by the file's first bytes. */
    Format format(byte[] head) {
        // The signs that tell a format are ASCII: a byte order mark and the zeros of UTF-16 only hide them.
        return Format.of(fileName(), new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1).replaceAll("^(?:ï»¿|ÿþ|þÿ)|\0", ""));
    }

    /** What came of each article in the whole content; at least one. */
    List<Read> reads(byte[] content) {
        if (content.length > options.maxBytes()) {
            return List.of(rejected(tooLong(content.length, options.maxBytes())));
        }
        return reads(content, format(content), "");
    }

    /** What came of one line of JSON lines; nothing if it is blank. */
    List<Read> reads(ByteLines.Line line) {
        String place = ", line " + line.number();
        return Optional.ofNullable(line.problem()).map(problem -> List.of(rejected(place, problem)))
                .orElseGet(() -> isBlank(line.bytes()) ? List.of() : reads(line.bytes(), Format.JSON_LINES, place));
    }

    Read rejected(String reason) {
        return rejected("", reason);
    }

    static String tooLong(long bytes, long maxBytes) {
        return "it has " + bytes + " bytes, more than the " + maxBytes + " allowed for an article";
    }

    private Read rejected(String place, String reason) {
        return new Read.Failure(new Rejected("article", new Span(0, 0), file + place, reason));
    }

    private List<Read> reads(byte[] content, Format format, String place) {
        if (content.length == 0) {
            return List.of(rejected(place, "it is empty"));
        }
        return switch (Decoding.of(content, options.encoding())) {
            case Decoding.Undecodable undecodable -> List.of(rejected(place, undecodable.reason()));
            case Decoding.Characters characters -> format.read(characters.content()).stream().map(found -> read(found, place)).toList();
        };
    }

    private Read read(Found found, String place) {
        String where = place + found.place();
        return switch (found) {
            case Found.Unusable unusable -> rejected(where, unusable.reason());
            case Found.Draft draft -> {
                Acceptance acceptance = new Acceptance(fileName(), options);
                yield acceptance.objection(draft).map(reason -> rejected(where, reason))
                        .orElseGet(() -> new Read.Success(acceptance.article(draft.at(where)), file + where));
            }
        };
    }

    private static boolean isBlank(byte[] line) {
        return new String(line, StandardCharsets.ISO_8859_1).isBlank();
    }
}
