package io.github.entente.ontology.reference;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

import io.github.entente.ontology.Ontology;
import io.github.entente.ontology.Shapes;
import io.github.entente.query.QueryLibrary;

/** Gathers what the files of the project tell of each term. */
final class Entries {

    private static final String TERM_STATUS = "http://www.w3.org/2003/06/sw-vocab-status/ns#term_status";

    private final Vocabulary vocabulary;
    private final Constraints constraints;
    private final Alignments alignments;
    private final List<Use> questions = Use.questions(QueryLibrary.load());
    private final List<Use> examples = Use.examples();

    Entries(Ontology ontology, Vocabulary vocabulary, Alignments alignments) {
        this.vocabulary = vocabulary;
        this.alignments = alignments;
        this.constraints = new Constraints(Shapes.of(ontology).statements(), vocabulary);
    }

    Entry of(Term term) {
        Node node = term.node();
        return new Entry(term, names(node),
                vocabulary.text(node, ResourceFactory.createProperty(TERM_STATUS)).orElse(""),
                Prose.of(vocabulary.text(node, SKOS.definition).or(() -> vocabulary.text(node, RDFS.comment)).orElse(""), vocabulary),
                vocabulary.texts(node, SKOS.scopeNote).stream().map(note -> Prose.of(note, vocabulary)).toList(),
                vocabulary.texts(node, SKOS.example),
                Stream.concat(Facts.of(term, vocabulary).stream(), alignments.of(term).stream()).toList(), constraints.of(term), using(questions, term), using(examples, term));
    }

    private List<Entry.Name> names(Node node) {
        return vocabulary.objects(node, RDFS.label).stream().filter(label -> !List.of("", "en").contains(label.getLiteralLanguage()))
                .map(label -> new Entry.Name(label.getLiteralLanguage(), label.getLiteralLexicalForm()))
                .sorted(Comparator.comparing(Entry.Name::language)).toList();
    }

    private static List<Use> using(List<Use> uses, Term term) {
        return uses.stream().filter(use -> use.names(term)).toList();
    }
}
