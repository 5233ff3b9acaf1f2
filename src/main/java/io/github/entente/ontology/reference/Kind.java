package io.github.entente.ontology.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What a term is, in the order of the page. */
enum Kind {

    CLASS("Class", "Classes", "classes", OWL.Class.asNode()),
    OBJECT_PROPERTY("Object property", "Object properties", "object-properties", OWL.ObjectProperty.asNode()),
    DATATYPE_PROPERTY("Datatype property", "Datatype properties", "datatype-properties", OWL.DatatypeProperty.asNode()),
    ANNOTATION_PROPERTY("Annotation property", "Annotation properties", "annotation-properties", OWL.AnnotationProperty.asNode()),
    DATATYPE("Datatype", "Datatypes", "datatypes", RDFS.Datatype.asNode()),
    SCHEME("Concept scheme", "Concept schemes", "schemes", SKOS.ConceptScheme.asNode()),
    CONCEPT("Concept", "Concepts", "concepts", OWL.NamedIndividual.asNode());

    private final String singular;
    private final String plural;
    private final String anchor;
    private final Node type;

    Kind(String singular, String plural, String anchor, Node type) {
        this.singular = singular;
        this.plural = plural;
        this.anchor = anchor;
        this.type = type;
    }

    /** The kind of what has these types, by the first that fits: a scheme is an individual, too. */
    static Optional<Kind> of(List<Node> types) {
        return Arrays.stream(values()).filter(kind -> types.contains(kind.type)).findFirst();
    }

    String singular() {
        return singular;
    }

    String plural() {
        return plural;
    }

    /** The id of its section. */
    String anchor() {
        return anchor;
    }
}
