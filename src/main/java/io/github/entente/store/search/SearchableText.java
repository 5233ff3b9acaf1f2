package io.github.entente.store.search;

import java.util.Optional;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

import io.github.entente.graph.Ent;

/**
 * Which words can be searched for: names of things, titles of articles, and sentences.
 *
 * <p>Left out are mentions and spans, whose words stand in their sentence already, and what is no thing of the articles or the
 * reference data: terms of the ontology and entries of the lexicon.
 */
final class SearchableText {

    static final String UID = "uid";

    private static final Node NAME_TEXT = NodeFactory.createURI(Ent.NS + "nameText");
    private static final String SENTENCES = Ent.ID + "sentence/";

    private SearchableText() {
    }

    /** The fields of the index by property. It has none for the graph, since the same words in two graphs are one hit. */
    static EntityDefinition fields() {
        EntityDefinition fields = new EntityDefinition("uri", "label");
        fields.set("label", RDFS.label.asNode());
        fields.set("altLabel", SKOS.altLabel.asNode());
        fields.set("name", NAME_TEXT);
        fields.set("title", DCTerms.title.asNode());
        fields.set("quote", Ent.QUOTE.asNode());
        fields.setLangField("lang");
        fields.setUidField(UID);
        return fields;
    }

    /** The entry of the index for a statement; none for a statement whose words are not searched. */
    static Optional<Entity> entry(EntityDefinition fields, Node subject, Node property, Node words) {
        String field = fields.getField(property);
        if (field == null || !words.isLiteral() || !subject.isURI() || !isSearched(property, subject.getURI())) {
            return Optional.empty();
        }
        Entity entry = new Entity(subject.getURI(), null, words.getLiteralLanguage(), words.getLiteralDatatype());
        entry.put(field, words.getLiteralLexicalForm());
        return Optional.of(entry);
    }

    /** An article's label is its title. */
    private static boolean isSearched(Node property, String subject) {
        if (property.equals(Ent.QUOTE.asNode())) {
            return subject.startsWith(SENTENCES);
        }
        return subject.startsWith(property.equals(DCTerms.title.asNode()) ? Ent.GRAPH : Ent.ID);
    }
}
