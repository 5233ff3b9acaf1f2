package io.github.entente.ontology.check;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

import io.github.entente.ontology.Fault;
import io.github.entente.ontology.Ontology;

/** Which terms an ontology declares, and so which ones may be used. */
final class Vocabulary {

    private static final Pattern TERM = Pattern.compile("<(" + Pattern.quote(Ontology.NS) + "[^>]+)>");
    private static final String UNDECLARED = "undeclared";
    private static final String DEPRECATED = "deprecated";

    private final Set<Node> declared;
    private final Set<Node> deprecated;

    Vocabulary(Ontology ontology) {
        Graph terms = ontology.terms();
        this.declared = terms.stream(Node.ANY, RDF.Nodes.type, Node.ANY).map(Triple::getSubject).collect(Collectors.toSet());
        this.deprecated = terms.stream(Node.ANY, OWL2.deprecated.asNode(), NodeFactory.createLiteralByValue(true)).map(Triple::getSubject)
                .collect(Collectors.toSet());
    }

    /** Uses of project terms that the ontology does not declare, or declares as deprecated. */
    List<Fault> faults(String where, Graph graph) {
        return graph.stream().flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .filter(Iris::isTerm).distinct().flatMap(term -> fault(where, term)).sorted().toList();
    }

    /**
     * The same for a query.
     *
     * @throws org.apache.jena.query.QueryException if it is not SPARQL
     */
    List<Fault> faults(String where, String query) {
        var parsed = QueryFactory.create(query, Syntax.syntaxARQ);
        // Without prefixes it prints every name in full.
        parsed.getPrefixMapping().clearNsPrefixMap();
        return TERM.matcher(parsed.serialize()).results().map((MatchResult match) -> match.group(1)).distinct()
                .flatMap(iri -> fault(where, NodeFactory.createURI(iri))).sorted().toList();
    }

    private Stream<Fault> fault(String where, Node term) {
        if (!declared.contains(term)) {
            return Stream.of(new Fault(where, Iris.brief(term), UNDECLARED, "the ontology has no such term: correct the name, or declare it in entente.ttl"));
        }
        return deprecated.contains(term)
                ? Stream.of(new Fault(where, Iris.brief(term), DEPRECATED, "the term is on its way out: use what its dcterms:isReplacedBy names"))
                : Stream.empty();
    }
}
