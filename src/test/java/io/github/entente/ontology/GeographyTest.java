package io.github.entente.ontology;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.jena.geosparql.implementation.GeometryWrapper;
import org.apache.jena.geosparql.implementation.vocabulary.Unit_URI;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.opengis.geometry.MismatchedDimensionException;
import org.opengis.referencing.operation.TransformException;
import org.opengis.util.FactoryException;

import io.github.entente.graph.Ent;

import static org.assertj.core.api.Assertions.assertThat;

class GeographyTest {

    private static final String GEO = "http://www.opengis.net/ont/geosparql#";
    private static final Pattern POINT = Pattern.compile("POINT\\((-?\\d{1,3}\\.\\d{2}) (-?\\d{1,2}\\.\\d{2})\\)");
    private static final Graph REFERENCE = TurtleFolder.bundled("ontology/reference");
    private static final Graph GEOGRAPHY = TurtleFolder.bundled("ontology/geography");
    /** A base may lie outside the city that it belongs to. */
    private static final double METERS_FROM_ITS_CITY = 40_000;

    @Test
    void givesOnePointEachToPlacesOfTheReferenceData() {
        Map<Node, Node> points = points();
        assertThat(points).hasSizeGreaterThan(500);
        assertThat(GEOGRAPHY.size()).isEqualTo(3L * points.size());
        assertThat(points.keySet()).allSatisfy(place -> assertThat(REFERENCE.contains(place, Node.ANY, Node.ANY)).as("%s", place).isTrue());
        assertThat(points.values()).allSatisfy(wkt -> {
            Matcher point = POINT.matcher(wkt.getLiteralLexicalForm());
            assertThat(point.matches()).as("%s", wkt).isTrue();
            assertThat(Math.abs(Double.parseDouble(point.group(1)))).isLessThanOrEqualTo(180);
            assertThat(Math.abs(Double.parseDouble(point.group(2)))).isLessThanOrEqualTo(90);
        });
    }

    /** Latitude and longitude exchanged, or a sign lost, would put one of two far away. */
    @Test
    void putsBasesNearTheirCities() {
        Map<Node, Node> points = points();
        Map<String, Double> far = new TreeMap<>();
        int[] pairs = {0};
        REFERENCE.find(Node.ANY, Ent.WITHIN.asNode(), Node.ANY).forEach(within -> {
            Node inner = points.get(within.getSubject());
            Node outer = points.get(within.getObject());
            if (inner != null && outer != null) {
                pairs[0]++;
                double meters = meters(inner, outer);
                if (meters > METERS_FROM_ITS_CITY) {
                    far.put(within.toString(), meters);
                }
            }
        });
        assertThat(far).isEmpty();
        assertThat(pairs[0]).isGreaterThan(30);
    }

    @Test
    void hasAPointForEveryBase() {
        Set<Node> placed = points().keySet();
        for (String type : new String[] {"Base", "NavalBase", "AirBase"}) {
            REFERENCE.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(Ent.NS + type))
                    .forEach(base -> assertThat(placed).contains(base.getSubject()));
        }
    }

    private static double meters(Node one, Node other) {
        try {
            return GeometryWrapper.extract(one).distance(GeometryWrapper.extract(other), Unit_URI.METRE_URL);
        } catch (FactoryException | MismatchedDimensionException | TransformException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Node, Node> points() {
        Map<Node, Node> points = new HashMap<>();
        GEOGRAPHY.find(Node.ANY, NodeFactory.createURI(GEO + "hasGeometry"), Node.ANY).forEach(link ->
                GEOGRAPHY.find(link.getObject(), NodeFactory.createURI(GEO + "asWKT"), Node.ANY).forEach(wkt -> points.put(link.getSubject(), wkt.getObject())));
        return points;
    }
}
