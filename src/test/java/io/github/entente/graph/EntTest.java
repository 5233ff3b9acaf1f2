package io.github.entente.graph;

import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.entente.ontology.Ontology;

import static org.assertj.core.api.Assertions.assertThat;

class EntTest {

    private static final Model ONTOLOGY = ModelFactory.createModelForGraph(Ontology.bundled().terms());

    private static final List<Resource> PROPERTIES = List.of(OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty);

    static Stream<Resource> terms() throws IllegalAccessException {
        Stream.Builder<Resource> terms = Stream.builder();
        for (Field field : Ent.class.getFields()) {
            if (field.get(null) instanceof Resource term) {
                terms.add(term);
            }
        }
        return terms.build();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void everyConstantIsDeclaredInTheOntology(Resource term) {
        Resource declared = ONTOLOGY.createResource(term.getURI());
        if (term instanceof Property) {
            assertThat(PROPERTIES.stream().anyMatch(type -> declared.hasProperty(RDF.type, type))).isTrue();
        } else {
            assertThat(declared.hasProperty(RDF.type, OWL.Class)).isTrue();
        }
    }
}
