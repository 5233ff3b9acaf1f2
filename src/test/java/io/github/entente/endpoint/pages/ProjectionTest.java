package io.github.entente.endpoint.pages;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ProjectionTest {

    private static final Point YOKOSUKA = new Point(139.67, 35.28);
    private static final Point SEOUL = new Point(126.98, 37.57);
    private static final Point WASHINGTON = new Point(-77.04, 38.9);
    private static final Point LONDON = new Point(-0.13, 51.5);

    @Test
    void drawsAllPointsWithNorthAboveAndEastToTheRight() {
        Projection map = Projection.over(List.of(YOKOSUKA, SEOUL));
        assertThat(map.shows(YOKOSUKA)).isTrue();
        assertThat(map.shows(SEOUL)).isTrue();
        assertThat(map.shows(WASHINGTON)).isFalse();
        assertThat(map.x(YOKOSUKA)).isGreaterThan(map.x(SEOUL)).isLessThan(Projection.WIDTH);
        assertThat(map.y(YOKOSUKA)).isGreaterThan(map.y(SEOUL)).isLessThan(map.drawnHeight());
    }

    @Test
    void keepsShapesInTheMiddle() {
        Projection map = Projection.over(List.of(YOKOSUKA, SEOUL));
        double middle = map.north() - map.height() / 2;
        double eastward = map.x(new Point(130, middle)) - map.x(new Point(129, middle));
        double northward = map.y(new Point(130, middle)) - map.y(new Point(130, middle + 1));
        assertThat(eastward / northward).isCloseTo(Math.cos(Math.toRadians(middle)), within(0.001));
    }

    @Test
    void doesNotCutThePacificThatLiesBetweenThePoints() {
        Projection map = Projection.over(List.of(YOKOSUKA, WASHINGTON));
        assertThat(map.x(WASHINGTON)).isGreaterThan(map.x(YOKOSUKA));
        assertThat(Projection.over(List.of(LONDON, WASHINGTON)).x(WASHINGTON)).isLessThan(Projection.over(List.of(LONDON, WASHINGTON)).x(LONDON));
        assertThat(map.meridians()).extracting(Projection.Line::label).contains("180°E").anyMatch(label -> label.endsWith("W"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POINT(139.67 35.28)                                                      | true
            point ( -0.1  51 )                                                       | true
            <http://www.opengis.net/def/crs/OGC/1.3/CRS84> POINT(139.67 35.28)       | true
            POLYGON((0 0, 1 1, 1 0, 0 0))                                            | false
            POINT(139.67)                                                            | false
            ''                                                                       | false
            """)
    void readsPoints(String wkt, boolean read) {
        assertThat(Point.of(wkt).isPresent()).isEqualTo(read);
    }
}
