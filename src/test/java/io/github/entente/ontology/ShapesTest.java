package io.github.entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ontology")
class ShapesTest {
    private static final Shapes SHAPES = Shapes.of(Ontology.bundled());

    @Test
    void x() {
        var g = RDFParser.source(getClass().getResourceAsStream("/ontology/examples/01-planned-meeting.ttl")).lang(org.apache.jena.riot.Lang.TURTLE).toGraph();
        for (int i = 0; i < 10; i++) {
            long t = System.nanoTime();
            var v = SHAPES.validate(g);
            System.err.println((System.nanoTime() - t) / 1000000 + " ms " + g.size());
            if (i == 9) assertThat(v).isEmpty();
        }
    }
}
