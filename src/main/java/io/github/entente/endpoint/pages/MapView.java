package io.github.entente.endpoint.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Where events happen, as far as sentences name the place.
 *
 * @param choices to what it can be narrowed
 * @param places the places, those with the most events first
 * @param projection how degrees become lengths; null if there is nothing to draw
 * @param known points of the reference data, by which a map without coasts is read
 */
record MapView(List<Choice> choices, List<Place> places, @Nullable Projection projection, List<Point> known) {

    private static final double LETTER = 7.2;
    private static final double LINE = 15;

    MapView {
        choices = List.copyOf(choices);
        places = List.copyOf(places);
        known = List.copyOf(known);
    }

    /**
     * A place with its events.
     *
     * @param place the place
     * @param point where it is, if that is known
     * @param whole whether it is a country as a whole, which no point stands for
     * @param events how many events are said to be there
     */
    record Place(Thing place, Optional<Point> point, boolean whole, int events) {

        static Place of(Row row) {
            return new Place(row.thing("place"), Point.of(row.raw("point")), row.raw("whole").equals("true"), row.number("events"));
        }

        double radius() {
            return 4 + 3 * Math.sqrt(events);
        }
    }

    /**
     * A place as it is drawn.
     *
     * @param place the place
     * @param x from the left
     * @param y from the top
     * @param named whether there is room for its name
     */
    record Mark(Place place, double x, double y, boolean named) {
    }

    /** The places that have a point; a name is left out where it would cover another of a place with more events. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        List<double[]> taken = new ArrayList<>();
        for (Place place : places) {
            if (place.point().isPresent() && projection != null) {
                double x = projection.x(place.point().get());
                double y = projection.y(place.point().get());
                double[] box = {x, y - LINE / 2, x + place.radius() + LETTER * place.place().label().length(), y + LINE / 2};
                boolean free = taken.stream().noneMatch(other -> box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]);
                if (free) {
                    taken.add(box);
                }
                marks.add(new Mark(place, x, y, free));
            }
        }
        return marks;
    }

    /** A length as SVG has it. */
    static String length(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
