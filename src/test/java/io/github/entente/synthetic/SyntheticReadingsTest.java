package io.github.entente.synthetic;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

import io.github.entente.event.Reading;
import io.github.entente.graph.Ent;
import io.github.entente.graph.GraphWriter;
import io.github.entente.ontology.Shapes;
import io.github.entente.pipeline.Knowledge;

import static org.assertj.core.api.Assertions.assertThat;

class SyntheticReadingsTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final GraphWriter WRITER = new GraphWriter(KNOWLEDGE.reference());
    private static final SyntheticReadings READINGS = new SyntheticReadings(7);

    private static Stream<Graph> graphs() {
        return Stream.of(0, 1, 500, 99_999).map(READINGS::reading).map(WRITER::write);
    }

    @Test
    void makesGraphsThatSatisfyTheShapes() {
        Shapes shapes = Shapes.of(KNOWLEDGE.ontology());
        assertThat(graphs()).allSatisfy(graph -> assertThat(shapes.validate(graph)).isEmpty());
    }

    @Test
    void quotesReadBack() {
        Reading reading = READINGS.reading(900);
        String text = reading.mentions().text().article().text();
        assertThat(reading.mentions().mentions()).isNotEmpty().allSatisfy(mention -> assertThat(mention.span().in(text)).isEqualTo(mention.entity().label()));
        assertThat(reading.events()).allSatisfy(event -> assertThat(event.when().map(when -> when.span().in(text)).orElse("2010")).endsWith("2010"));
    }

    @Test
    void makesTheSameFromTheSameSeedAndOthersFromAnother() {
        assertThat(WRITER.write(new SyntheticReadings(7).reading(42)).isIsomorphicWith(WRITER.write(READINGS.reading(42)))).isTrue();
        assertThat(new SyntheticReadings(8).reading(42)).isNotEqualTo(READINGS.reading(42));
    }

    @Test
    void actorsAndPlacesComeBackInOtherArticles() {
        Map<Node, Long> times = IntStream.range(0, 40).mapToObj(READINGS::reading).map(WRITER::write)
                .flatMap(graph -> graph.stream(Node.ANY, Ent.INVOLVES_STATE.asNode(), Node.ANY).map(triple -> triple.getObject()).distinct())
                .collect(Collectors.groupingBy(state -> state, Collectors.counting()));
        assertThat(times.size()).isGreaterThan(30);
        assertThat(times.values()).anyMatch(count -> count > 20).anyMatch(count -> count < 5);
    }

    /** The bundled samples have 74 triples for an event, and a corpus of 65 real articles 82. */
    @Test
    void isAsLargeAsWhatIsReadFromNews() {
        double triples = IntStream.range(1_000, 1_050).mapToObj(READINGS::reading).mapToInt(reading -> WRITER.write(reading).size()).average().orElseThrow();
        assertThat(triples / SyntheticReadings.EVENTS).isBetween(70.0, 95.0);
    }
}
