package io.github.entente.store;

import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What follows from a triple by the ontology's superclasses and super-properties, and from which triples one follows.
 *
 * <p>Each consequence has one premise, which is why a graph of consequences can be kept up without looking at the whole store.
 */
public final class Inference {

    private static final Node TYPE = RDF.type.asNode();

    private final Hierarchy classes;
    private final Hierarchy properties;

    private Inference(Hierarchy classes, Hierarchy properties) {
        this.classes = classes;
        this.properties = properties;
    }

    /** Works out the closure of the ontology once. */
    public static Inference of(Graph ontology) {
        return new Inference(
                Hierarchy.of(ontology, RDFS.subClassOf.asNode(), OWL.equivalentClass.asNode()),
                Hierarchy.of(ontology, RDFS.subPropertyOf.asNode(), OWL.equivalentProperty.asNode()));
    }

    /** All that follows from the triple, without itself: from a summit that it is a meeting and an event. */
    public Stream<Triple> consequences(Triple triple) {
        return isType(triple)
                ? classes.above(triple.getObject()).stream().map(above -> withObject(triple, above))
                : properties.above(triple.getPredicate()).stream().map(above -> withPredicate(triple, above));
    }

    /** All triples from which this one follows, without itself. */
    public Stream<Triple> premises(Triple triple) {
        return isType(triple)
                ? classes.below(triple.getObject()).stream().map(below -> withObject(triple, below))
                : properties.below(triple.getPredicate()).stream().map(below -> withPredicate(triple, below));
    }

    private static boolean isType(Triple triple) {
        return triple.getPredicate().equals(TYPE);
    }

    private static Triple withObject(Triple triple, Node object) {
        return Triple.create(triple.getSubject(), TYPE, object);
    }

    private static Triple withPredicate(Triple triple, Node predicate) {
        return Triple.create(triple.getSubject(), predicate, triple.getObject());
    }
}
