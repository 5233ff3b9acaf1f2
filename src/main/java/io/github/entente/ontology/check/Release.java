package io.github.entente.ontology.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

import io.github.entente.ontology.Fault;

/**
 * A version of the ontology that others may rely on, kept to compare the present one with.
 *
 * @param terms its statements
 */
record Release(Graph terms) {

    private static final String RULE = "released";
    /** What a term means; labels, examples and notes may change without notice. */
    private static final List<Node> MEANING = Stream.of(RDF.type, SKOS.definition, RDFS.domain, RDFS.range, RDFS.subClassOf, RDFS.subPropertyOf,
            OWL2.equivalentClass, OWL2.inverseOf).map(property -> property.asNode()).toList();

    /** Its number: {@code 1.0.0}. */
    String version() {
        return header(terms, OWL2.versionInfo.asNode()).map(Node::getLiteralLexicalForm).findFirst().orElse("unnumbered");
    }

    /**
     * What the present ontology does to those who rely on this release without telling them.
     *
     * @param where how faults call the present file
     * @param present its statements
     * @param changes the change log, newest version first, a version a heading
     */
    List<Fault> faults(String where, Graph present, String changes) {
        // A heading may carry a date after the number.
        String since = Pattern.compile("(?m)^## " + Pattern.quote(version()) + "\\b").split(changes, 2)[0];
        Stream<Fault> silent = declared(terms).stream().flatMap(term -> fault(where, term, present, since));
        return Stream.concat(succession(where, present), silent).sorted().toList();
    }

    private Stream<Fault> succession(String where, Graph present) {
        boolean follows = header(present, OWL2.versionInfo.asNode()).noneMatch(number -> number.getLiteralLexicalForm().equals(version()));
        Set<Node> named = header(present, OWL2.priorVersion.asNode()).collect(Collectors.toSet());
        return header(terms, OWL2.versionIRI.asNode()).filter(iri -> follows && !named.contains(iri))
                .map(iri -> new Fault(where, "header", RULE, "follows " + version() + " and does not say so: add owl:priorVersion <" + iri.getURI() + ">"));
    }

    private Stream<Fault> fault(String where, Node term, Graph present, String since) {
        String name = Iris.brief(term);
        if (!present.contains(term, RDF.Nodes.type, Node.ANY)) {
            return Stream.of(new Fault(where, name, RULE, "is gone since " + version()
                    + ": bring it back with owl:deprecated true and dcterms:isReplacedBy, or a skos:changeNote that tells why nothing replaces it"));
        }
        boolean told = Pattern.compile(Pattern.quote(name) + "\\b").matcher(since).find();
        String moved = MEANING.stream().filter(property -> !values(terms, term, property).equals(values(present, term, property)))
                .map(Node::getLocalName).collect(Collectors.joining(", "));
        return told || moved.isEmpty() ? Stream.empty() : Stream.of(new Fault(where, name, RULE, "has another " + moved + " than in " + version()
                + ": name the term above that version in CHANGELOG.md, with what changed and why, or undo it"));
    }

    private static Set<Node> declared(Graph graph) {
        return graph.stream(Node.ANY, RDF.Nodes.type, Node.ANY).map(Triple::getSubject).filter(Iris::isTerm).collect(Collectors.toSet());
    }

    private static Stream<Node> header(Graph graph, Node property) {
        return graph.stream(Node.ANY, RDF.Nodes.type, OWL2.Ontology.asNode()).map(Triple::getSubject).toList().stream()
                .flatMap(ontology -> graph.stream(ontology, property, Node.ANY)).map(Triple::getObject);
    }

    private static Set<String> values(Graph graph, Node term, Node property) {
        return graph.stream(term, property, Node.ANY).map(triple -> shown(graph, triple.getObject())).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A class expression is a tree of blank nodes, the same wherever it is written. */
    private static String shown(Graph graph, Node node) {
        return !node.isBlank() ? node.toString() : graph.stream(node, Node.ANY, Node.ANY)
                .map(triple -> triple.getPredicate() + " " + shown(graph, triple.getObject())).sorted().collect(Collectors.joining(" ; ", "[", "]"));
    }
}
