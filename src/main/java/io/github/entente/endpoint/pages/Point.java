package io.github.entente.endpoint.pages;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place on the globe.
 *
 * @param longitude degrees east of Greenwich, from -180 to 180; after {@link #west} up to 360
 * @param latitude degrees north of the equator, from -90 to 90
 */
record Point(double longitude, double latitude) {

    private static final Pattern WKT = Pattern.compile("(?:<[^>]*>\\s*)?POINT\\s*\\(\\s*(?<x>-?\\d+(?:\\.\\d+)?)\\s+(?<y>-?\\d+(?:\\.\\d+)?)\\s*\\)", Pattern.CASE_INSENSITIVE);

    /** Reads well-known text; empty for what is no point. */
    static Optional<Point> of(String wkt) {
        Matcher point = WKT.matcher(wkt.strip());
        return point.matches() ? Optional.of(new Point(Double.parseDouble(point.group("x")), Double.parseDouble(point.group("y")))) : Optional.empty();
    }

    /** The same place on a map whose edge is at that longitude: what lies west of it comes in from the east. */
    Point west(double edge) {
        return longitude < edge ? new Point(longitude + 360, latitude) : this;
    }
}
