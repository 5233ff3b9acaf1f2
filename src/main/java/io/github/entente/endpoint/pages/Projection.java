package io.github.entente.endpoint.pages;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * An equirectangular map: degrees become lengths, narrowed east to west by the cosine of the middle latitude, so that shapes there
 * are true (J. P. Snyder, Map Projections: A Working Manual, 1987, section 12).
 *
 * @param edge the longitude at which the map is cut open
 * @param west the western edge of what is drawn, in degrees
 * @param north the northern edge of what is drawn, in degrees
 * @param width how many degrees are drawn from west to east
 * @param height how many degrees are drawn from north to south
 */
record Projection(double edge, double west, double north, double width, double height) {

    static final int WIDTH = 1000;

    private static final double ATLANTIC = -30;
    private static final double LEAST = 14;
    /** Of the width; more would not fit a screen. */
    private static final double HIGHEST = 0.7;
    private static final int[] STEPS = {2, 5, 10, 20, 30, 45};
    private static final int MOST_LINES = 9;

    /** Shows all the points with some room; the Pacific is not cut where that makes the map narrower. */
    static Projection over(List<Point> points) {
        double whole = span(points, -180);
        double edge = span(points, ATLANTIC) < whole ? ATLANTIC : -180;
        DoubleSummaryStatistics x = longitudes(points, edge).summaryStatistics();
        DoubleSummaryStatistics y = points.stream().mapToDouble(Point::latitude).summaryStatistics();
        double wide = Math.max(LEAST, (x.getMax() - x.getMin()) * 1.25);
        double height = Math.min(170, Math.max(Math.max(LEAST / 2, (y.getMax() - y.getMin()) * 1.4), wide / 3));
        double width = Math.min(360, Math.max(wide, height / HIGHEST / Math.cos(Math.toRadians((y.getMax() + y.getMin()) / 2))));
        double middle = Math.clamp((y.getMax() + y.getMin()) / 2, height / 2 - 85, 85 - height / 2);
        return new Projection(edge, (x.getMax() + x.getMin() - width) / 2, middle + height / 2, width, height);
    }

    private static double span(List<Point> points, double edge) {
        DoubleSummaryStatistics x = longitudes(points, edge).summaryStatistics();
        return x.getMax() - x.getMin();
    }

    private static DoubleStream longitudes(List<Point> points, double edge) {
        return points.stream().map(point -> point.west(edge)).mapToDouble(Point::longitude);
    }

    /**
     * A line of the grid.
     *
     * @param at where it is, from the left or from the top
     * @param label its degrees
     */
    record Line(double at, String label) {
    }

    double x(Point point) {
        return x(point.west(edge).longitude());
    }

    double y(Point point) {
        return y(point.latitude());
    }

    /** How high the drawing is, where it is {@link #WIDTH} wide. */
    double drawnHeight() {
        return height * WIDTH / (width * Math.cos(Math.toRadians(north - height / 2)));
    }

    boolean shows(Point point) {
        Point turned = point.west(edge);
        return turned.longitude() >= west && turned.longitude() <= west + width && turned.latitude() <= north && turned.latitude() >= north - height;
    }

    List<Line> meridians() {
        return grid(west, width).mapToObj(degree -> new Line(x(degree), degrees(degree > 180 ? degree - 360 : degree, "E", "W"))).toList();
    }

    List<Line> parallels() {
        return grid(north - height, height).mapToObj(degree -> new Line(y(degree), degrees(degree, "N", "S"))).toList();
    }

    private double x(double longitude) {
        return (longitude - west) * WIDTH / width;
    }

    private double y(double latitude) {
        return (north - latitude) * drawnHeight() / height;
    }

    private DoubleStream grid(double from, double span) {
        int step = STEPS[STEPS.length - 1];
        for (int each : STEPS) {
            if (width / each <= MOST_LINES) {
                step = each;
                break;
            }
        }
        int width = step;
        return DoubleStream.iterate(Math.ceil(from / width) * width, degree -> degree < from + span, degree -> degree + width);
    }

    private static String degrees(double degree, String positive, String negative) {
        return String.format(Locale.ROOT, "%.0f°%s", Math.abs(degree), degree == 0 ? "" : degree > 0 ? positive : negative);
    }
}
