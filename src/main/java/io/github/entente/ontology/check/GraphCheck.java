package io.github.entente.ontology.check;

import java.util.List;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;

import io.github.entente.ontology.Fault;
import io.github.entente.ontology.Ontology;
import io.github.entente.ontology.Shapes;
import io.github.entente.ontology.Violation;

/** Checks data: by shapes, quotes that read back included, and by the terms that it uses. */
public final class GraphCheck {

    private final Shapes shapes;
    private final Vocabulary vocabulary;

    GraphCheck(Shapes shapes, Vocabulary vocabulary) {
        this.shapes = shapes;
        this.vocabulary = vocabulary;
    }

    /** By what comes with the program: nothing of the ontology itself is checked for that. */
    public static GraphCheck bundled() {
        Ontology ontology = Ontology.bundled();
        return new GraphCheck(Shapes.of(ontology), new Vocabulary(ontology));
    }

    /**
     * @param where how faults call the graph; an IRI of the project is shortened
     * @param graph the graph of an article; not changed
     * @return what is wrong, sorted; empty where all is well
     */
    public List<Fault> faults(String where, Graph graph) {
        String place = where.startsWith("http") ? Iris.brief(where) : where;
        Stream<Fault> misshapen = shapes.validate(graph).stream().map(violation -> fault(place, violation));
        return Stream.concat(misshapen, vocabulary.faults(place, graph).stream()).sorted().toList();
    }

    private static Fault fault(String where, Violation violation) {
        String path = violation.path() == null ? "" : " at " + violation.path();
        return new Fault(where, Iris.brief(violation.focus()), "shape " + violation.shape() + path, violation.message());
    }
}
