package io.github.entente.ontology.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What the axioms say of one term. */
final class Facts {

    private static final Map<Node, String> CHARACTERISTICS = Map.of(
            OWL2.FunctionalProperty.asNode(), "functional",
            OWL2.InverseFunctionalProperty.asNode(), "inverse functional",
            OWL2.TransitiveProperty.asNode(), "transitive",
            OWL2.SymmetricProperty.asNode(), "symmetric",
            OWL2.AsymmetricProperty.asNode(), "asymmetric",
            OWL2.IrreflexiveProperty.asNode(), "irreflexive");

    private final Vocabulary vocabulary;
    private final Node node;
    private final List<Fact> facts = new ArrayList<>();

    private Facts(Vocabulary vocabulary, Node node) {
        this.vocabulary = vocabulary;
        this.node = node;
    }

    static List<Fact> of(Term term, Vocabulary vocabulary) {
        Facts facts = new Facts(vocabulary, term.node());
        switch (term.kind()) {
            case CLASS -> facts.ofClass();
            case OBJECT_PROPERTY, DATATYPE_PROPERTY, ANNOTATION_PROPERTY -> facts.ofProperty();
            case SCHEME, CONCEPT, DATATYPE -> { }
        }
        facts.ofIndividual();
        return facts.facts;
    }

    private void ofClass() {
        expressions("Subclass of", vocabulary.objects(node, RDFS.subClassOf));
        links("Superclasses above", remaining(vocabulary.above(node, RDFS.subClassOf), vocabulary.objects(node, RDFS.subClassOf)));
        expressions("Equivalent to", vocabulary.objects(node, OWL2.equivalentClass));
        links("Subclasses", vocabulary.subjects(RDFS.subClassOf, node));
        links("Disjoint with", disjoint());
        links("Properties", withEnd(RDFS.domain, Set.of(node)));
        links("Inherited properties", remaining(withEnd(RDFS.domain, inheritedFrom()), withEnd(RDFS.domain, Set.of(node))));
        links("Used by", withEnd(RDFS.range, Set.of(node)));
        links("Members", remaining(vocabulary.subjects(RDF.type, node), List.of(node)));
    }

    private void ofProperty() {
        List<String> characteristics = vocabulary.objects(node, RDF.type).stream().filter(CHARACTERISTICS::containsKey)
                .map(CHARACTERISTICS::get).sorted().toList();
        if (!characteristics.isEmpty()) {
            facts.add(new Fact("Characteristics", characteristics.stream().map(words -> new Prose(List.of(Inline.words(words)))).toList()));
        }
        expressions("Domain", vocabulary.objects(node, RDFS.domain));
        expressions("Range", vocabulary.objects(node, RDFS.range));
        links("Subproperty of", vocabulary.objects(node, RDFS.subPropertyOf));
        links("Subproperties", vocabulary.subjects(RDFS.subPropertyOf, node));
        links("Inverse of", vocabulary.objects(node, OWL2.inverseOf));
    }

    private void ofIndividual() {
        links("Instance of", vocabulary.objects(node, RDF.type));
        links("In scheme", vocabulary.objects(node, SKOS.inScheme));
        links("Concepts", vocabulary.subjects(SKOS.inScheme, node));
    }

    private Set<Node> inheritedFrom() {
        Set<Node> above = vocabulary.above(node, RDFS.subClassOf);
        above.add(OWL2.Thing.asNode());
        return above;
    }

    /** The properties whose domain or range names one of the classes. */
    private List<Node> withEnd(Property end, Set<Node> classes) {
        return vocabulary.terms().stream().map(Term::node)
                .filter(property -> vocabulary.alternatives(property, end).stream().anyMatch(classes::contains)).toList();
    }

    private Set<Node> disjoint() {
        Set<Node> others = new LinkedHashSet<>(vocabulary.objects(node, OWL2.disjointWith));
        others.addAll(vocabulary.subjects(OWL2.disjointWith, node));
        vocabulary.subjects(RDF.type, OWL2.AllDisjointClasses.asNode()).stream()
                .flatMap(axiom -> vocabulary.objects(axiom, OWL2.members).stream()).map(vocabulary::list)
                .filter(members -> members.contains(node)).forEach(others::addAll);
        others.remove(node);
        return others;
    }

    private void links(String name, Collection<Node> nodes) {
        List<Term> known = vocabulary.known(nodes);
        if (!known.isEmpty()) {
            facts.add(new Fact(name, known.stream().map(term -> new Prose(List.of(Inline.link(term)))).toList()));
        }
    }

    private void expressions(String name, List<Node> nodes) {
        if (!nodes.isEmpty()) {
            facts.add(new Fact(name, nodes.stream().map(expression -> Expression.of(expression, vocabulary)).toList()));
        }
    }

    private static List<Node> remaining(Collection<Node> nodes, Collection<Node> without) {
        return nodes.stream().filter(other -> !without.contains(other)).toList();
    }
}
