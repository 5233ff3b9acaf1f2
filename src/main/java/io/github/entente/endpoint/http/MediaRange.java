package io.github.entente.endpoint.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One of the media types that a client accepts, after RFC 9110, section 12.5.1.
 *
 * @param type such as {@code text}, or {@code *}
 * @param subtype such as {@code turtle}, or {@code *}
 * @param quality from 0 (not wanted) to 1
 */
record MediaRange(String type, String subtype, double quality) {

    /** Reads a header; what is no media range in it is passed over. */
    static List<MediaRange> read(String header) {
        return Arrays.stream(header.split(",")).map(MediaRange::one).filter(range -> range.type.matches("[^\\s/]+") && range.subtype.matches("[^\\s/]+")).toList();
    }

    private static MediaRange one(String written) {
        String[] parts = written.split(";");
        String[] names = parts[0].strip().toLowerCase(Locale.ROOT).split("/", 2);
        double quality = Arrays.stream(parts).skip(1).map(String::strip).filter(part -> part.toLowerCase(Locale.ROOT).startsWith("q="))
                .mapToDouble(part -> quality(part.substring(2).strip())).findFirst().orElse(1);
        return new MediaRange(names[0], names.length == 2 ? names[1] : "", quality);
    }

    private static double quality(String written) {
        return written.matches("[01](\\.\\d{0,3})?") ? Math.min(1, Double.parseDouble(written)) : 1;
    }

    boolean covers(String mediaType) {
        return type.equals("*") || mediaType.equals(type + "/" + subtype) || subtype.equals("*") && mediaType.startsWith(type + "/");
    }

    /** The more of a range is said, the more it counts. */
    int precision() {
        return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
    }
}
