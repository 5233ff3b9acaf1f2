package io.github.entente.ontology.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

import io.github.entente.ontology.Ontology;
import io.github.entente.ontology.TurtleFolder;

/** How terms stand to those of other vocabularies, from {@code ontology/align}. */
final class Alignments {

    private static final Map<Node, String> RELATIONS = Map.of(
            RDFS.subClassOf.asNode(), "subclass of", RDFS.subPropertyOf.asNode(), "subproperty of",
            OWL2.equivalentClass.asNode(), "equivalent to", OWL2.equivalentProperty.asNode(), "equivalent to",
            SKOS.exactMatch.asNode(), "exact match", SKOS.closeMatch.asNode(), "close match", SKOS.broadMatch.asNode(), "broad match",
            SKOS.narrowMatch.asNode(), "narrow match", SKOS.relatedMatch.asNode(), "related match");

    private final Graph graph = TurtleFolder.bundled("ontology/align");
    private final Vocabulary vocabulary;

    /**
     * A vocabulary beside which the ontology was put.
     *
     * @param title what stands beside what
     * @param reason how they differ and why the terms are joined as they are
     */
    record Target(String title, Prose reason) {
    }

    Alignments(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Each vocabulary with its reason, by title. */
    List<Target> targets() {
        return graph.stream(Node.ANY, RDF.type.asNode(), OWL2.Ontology.asNode()).map(Triple::getSubject)
                .map(file -> new Target(text(file, DCTerms.title.asNode()), Prose.of(text(file, DCTerms.description.asNode()), vocabulary)))
                .sorted(Comparator.comparing(Target::title)).toList();
    }

    /** What a term is to those of others, if it is anything. */
    Optional<Fact> of(Term term) {
        List<Prose> values = graph.stream(term.node(), Node.ANY, Node.ANY).flatMap(this::relation)
                .sorted(Comparator.comparing(Prose::text)).toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(new Fact("Aligned with", values));
    }

    private Stream<Prose> relation(Triple triple) {
        Node other = triple.getObject();
        if (triple.getPredicate().equals(SKOS.notation.asNode())) {
            // Its datatype tells of which list it is a code.
            String list = text(NodeFactory.createURI(other.getLiteralDatatypeURI()), RDFS.label.asNode());
            return Stream.of(new Prose(List.of(Inline.words(list + " "), new Inline(other.getLiteralLexicalForm(), null, true))));
        }
        String words = RELATIONS.get(triple.getPredicate());
        if (words == null || !other.isURI() || other.getURI().startsWith(Ontology.NS)) {
            return Stream.empty();
        }
        return Stream.of(new Prose(List.of(Inline.words(words + " "), new Inline(name(other), other.getURI(), true))));
    }

    private String name(Node other) {
        String name = graph.getPrefixMapping().qnameFor(other.getURI());
        return name == null ? other.getURI() : name;
    }

    private String text(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).map(triple -> triple.getObject().getLiteralLexicalForm()).sorted().findFirst().orElse("");
    }
}
