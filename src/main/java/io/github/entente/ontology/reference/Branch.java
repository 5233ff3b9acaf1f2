package io.github.entente.ontology.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;

/**
 * A term with those below it.
 *
 * @param term the term
 * @param children directly below it, by name
 */
record Branch(Term term, List<Branch> children) {

    Branch {
        children = List.copyOf(children);
    }

    /** The trees of those among the terms that lie below no other of them, the largest first. */
    static List<Branch> roots(Collection<Term> terms, Property upward, Vocabulary vocabulary) {
        List<Node> nodes = terms.stream().map(Term::node).toList();
        return terms.stream().filter(term -> vocabulary.objects(term.node(), upward).stream().noneMatch(nodes::contains))
                .map(term -> below(term, terms, upward, vocabulary)).sorted(Comparator.comparingInt(Branch::size).reversed()).toList();
    }

    private int size() {
        return 1 + children.stream().mapToInt(Branch::size).sum();
    }

    private static Branch below(Term term, Collection<Term> terms, Property upward, Vocabulary vocabulary) {
        List<Node> lower = vocabulary.subjects(upward, term.node());
        return new Branch(term, terms.stream().filter(other -> lower.contains(other.node()))
                .map(other -> below(other, terms, upward, vocabulary)).toList());
    }
}
