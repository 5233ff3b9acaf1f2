package io.github.entente.ontology.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An arrow of the diagram.
 *
 * @param path how it runs, as SVG writes it
 * @param x where its label is centered
 * @param y where the middle of its label is
 * @param lines the properties that it stands for, as many in a line as fit
 */
record Edge(String path, int x, int y, List<List<Term>> lines) {

    static final int LINE_HEIGHT = 18;
    private static final int LINE_LENGTH = 24;
    /** Between a box and the tip of an arrow. */
    private static final double GAP = 3;

    Edge {
        lines = List.copyOf(lines);
    }

    /** A straight arrow from border to border with its label in the middle. */
    static Edge straight(Box from, Box to, List<Term> properties) {
        double[] start = border(from, to);
        double[] end = border(to, from);
        return new Edge(String.format(Locale.ROOT, "M%.0f %.0fL%.0f %.0f", start[0], start[1], end[0], end[1]),
                (int) (start[0] + end[0]) / 2, (int) (start[1] + end[1]) / 2, wrapped(properties));
    }

    /** An arrow drawn by hand. */
    static Edge drawn(String path, int x, int y, List<Term> properties) {
        return new Edge(path, x, y, wrapped(properties));
    }

    /** The baseline of the first line. */
    int firstLine() {
        return y - (lines.size() - 1) * LINE_HEIGHT / 2 + 4;
    }

    /** Where the line between two centers leaves the first box. */
    private static double[] border(Box box, Box other) {
        double dx = other.x() - box.x();
        double dy = other.y() - box.y();
        double scale = Math.min((Box.WIDTH / 2.0 + GAP) / Math.abs(dx), (Box.HEIGHT / 2.0 + GAP) / Math.abs(dy));
        return new double[] {box.x() + dx * scale, box.y() + dy * scale};
    }

    private static List<List<Term>> wrapped(List<Term> properties) {
        List<List<Term>> lines = new ArrayList<>();
        int length = LINE_LENGTH;
        for (Term property : properties) {
            length += property.shortName().length() + 2;
            if (length > LINE_LENGTH) {
                lines.add(new ArrayList<>());
                length = property.shortName().length() + 2;
            }
            lines.getLast().add(property);
        }
        return lines;
    }
}
