package io.github.entente.ontology.reference;

import java.util.ArrayList;
import java.util.List;

import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What the ontology says of itself.
 *
 * @param title its title
 * @param titles its titles in other languages
 * @param summary what it is about
 * @param facts version, makers, licence and the like
 * @param remarks on how it is made
 */
record Header(String title, List<Entry.Name> titles, String summary, List<Fact> facts, List<Prose> remarks) {

    private static final String VANN = "http://purl.org/vocab/vann/";

    Header {
        titles = List.copyOf(titles);
        facts = List.copyOf(facts);
        remarks = List.copyOf(remarks);
    }

    static Header of(Vocabulary vocabulary) {
        Node node = vocabulary.subjects(RDF.type, OWL2.Ontology.asNode()).getFirst();
        List<Entry.Name> titles = vocabulary.objects(node, DCTerms.title).stream()
                .map(title -> new Entry.Name(title.getLiteralLanguage(), title.getLiteralLexicalForm()))
                .filter(title -> !title.language().equals("en")).sorted((one, other) -> one.language().compareTo(other.language())).toList();
        return new Header(vocabulary.text(node, DCTerms.title).orElse(node.getURI()), titles,
                vocabulary.text(node, DCTerms.description).orElse(""), facts(node, vocabulary),
                vocabulary.texts(node, RDFS.comment).stream().map(remark -> Prose.of(remark, vocabulary)).toList());
    }

    private static List<Fact> facts(Node node, Vocabulary vocabulary) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("IRI", List.of(prose(node))));
        add(facts, "Version", node, OWL2.versionInfo, vocabulary);
        add(facts, "Version IRI", node, OWL2.versionIRI, vocabulary);
        add(facts, "Prior version", node, OWL2.priorVersion, vocabulary);
        add(facts, "Prefix", node, ResourceFactory.createProperty(VANN, "preferredNamespacePrefix"), vocabulary);
        add(facts, "Namespace", node, ResourceFactory.createProperty(VANN, "preferredNamespaceUri"), vocabulary);
        add(facts, "Creator", node, DCTerms.creator, vocabulary);
        add(facts, "Contributor", node, DCTerms.contributor, vocabulary);
        add(facts, "Publisher", node, DCTerms.publisher, vocabulary);
        add(facts, "Created", node, DCTerms.created, vocabulary);
        add(facts, "Modified", node, DCTerms.modified, vocabulary);
        add(facts, "License", node, DCTerms.license, vocabulary);
        add(facts, "Cite as", node, DCTerms.bibliographicCitation, vocabulary);
        return facts;
    }

    private static void add(List<Fact> facts, String name, Node node, Property property, Vocabulary vocabulary) {
        List<Prose> values = vocabulary.objects(node, property).stream().map(Header::prose).toList();
        if (!values.isEmpty()) {
            facts.add(new Fact(name, values));
        }
    }

    private static Prose prose(Node value) {
        return new Prose(List.of(value.isURI() ? new Inline(value.getURI(), value.getURI(), true) : Inline.words(value.getLiteralLexicalForm())));
    }
}
