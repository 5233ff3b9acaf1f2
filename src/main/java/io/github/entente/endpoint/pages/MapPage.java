package io.github.entente.endpoint.pages;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.Node;

import io.github.entente.endpoint.site.PerRevision;
import io.github.entente.endpoint.site.Site;

/** A map of the places that sentences name for events, drawn here: no tiles are asked for elsewhere. */
final class MapPage extends CalendarPage {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int MOST = 500;

    MapPage(Site site, PerRevision<Calendar> calendar) {
        super(site, calendar);
    }

    @Override
    String html(HttpServletRequest request, Lookup lookup) {
        return Templates.html("map", view(request, lookup));
    }

    private MapView view(HttpServletRequest request, Lookup lookup) {
        List<Choice> choices = Choice.ofEvents(request, calendar());
        Map<String, Node> values = Choice.values(choices);
        List<MapView.Place> places = lookup.rows("map", values, 0, MOST).stream().map(MapView.Place::of).toList();
        List<Point> points = places.stream().map(MapView.Place::point).flatMap(Optional::stream).toList();
        if (points.isEmpty()) {
            return new MapView(choices, places, null, List.of());
        }
        Projection projection = Projection.over(points);
        List<Point> known = lookup.rows("map-points", Map.of()).stream().map(row -> Point.of(row.raw("point"))).flatMap(Optional::stream).filter(projection::shows).toList();
        return new MapView(choices, places, projection, known);
    }
}
