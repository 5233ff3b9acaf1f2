package io.github.entente.graph;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

import io.github.entente.article.Article;
import io.github.entente.base.Span;
import io.github.entente.base.When;
import io.github.entente.mention.Entity;
import io.github.entente.text.Sentence;

/** The graph of one article while it is written: what all its parts need to name things and to point into the text. */
final class Page {

    private static final RDFDatatype EDTF = new BaseDatatype("http://id.loc.gov/datatypes/edtf/EDTF");
    /** Classes that the ontology borrows. */
    private static final Map<String, Resource> BORROWED = Map.of("Person", FOAF.Person, "Post", org("Post"), "Role", org("Role"),
            "Agent", FOAF.Agent);

    private static final Set<String> PLACES = Set.of("Place", "Country", "AdministrativeArea", "City", "Island", "WaterBody", "Base",
            "NavalBase", "AirBase", "DisputedTerritory");

    private final Model model;
    private final Article article;
    private final Resource node;
    private final Map<Span, List<Resource>> denotations = new HashMap<>();

    Page(Model model, Article article) {
        this.model = model;
        this.article = article;
        this.node = model.createResource(Ent.article(article.id()));
    }

    private static Resource org(String name) {
        return ResourceFactory.createResource("http://www.w3.org/ns/org#" + name);
    }

    Model model() {
        return model;
    }

    Article source() {
        return article;
    }

    Resource article() {
        return node;
    }

    /** A node that belongs to this article alone: {@code id/claim/2026-01-21-…-e1-c2}. */
    Resource own(String kind, String local) {
        return model.createResource(Ent.ID + kind + "/" + article.id() + "-" + local);
    }

    /** Somebody or something that other articles may name, too; a group without a name is the article's own. */
    Resource entity(String id) {
        return id.startsWith(Entity.NAMELESS) ? own("group", id.substring(Entity.NAMELESS.length())) : model.createResource(Ent.ID + id);
    }

    Resource type(String name) {
        return BORROWED.getOrDefault(name, Ent.type(name));
    }

    /** Places say by {@code ent:within} whose they are. */
    boolean isPlace(String type) {
        return PLACES.contains(type);
    }

    Resource sentence(int index) {
        return own("sentence", "s" + index);
    }

    /** Writes a sentence; writing it twice changes nothing. */
    void write(Sentence sentence) {
        place(sentence(sentence.index()).addProperty(RDF.type, Ent.SENTENCE_TYPE), sentence.span());
    }

    /** Words that name or trigger something; words that stand for two things are two mentions in one place. */
    Resource mention(Span span, int sentence, Resource denoted) {
        List<Resource> there = denotations.computeIfAbsent(span, any -> new ArrayList<>());
        if (!there.contains(denoted)) {
            there.add(denoted);
        }
        int number = there.indexOf(denoted) + 1;
        Resource mention = own("mention", local(span) + (number == 1 ? "" : "-" + number));
        place(mention.addProperty(RDF.type, Ent.MENTION), span);
        return mention.addProperty(Ent.SENTENCE, sentence(sentence)).addProperty(Ent.DENOTES, denoted);
    }

    /** Words that only point: an operator, a connective. */
    Resource words(Span span) {
        Resource words = own("span", local(span));
        place(words.addProperty(RDF.type, Ent.TEXT_SPAN), span);
        return words;
    }

    /** Offsets count code points of the article's text, as SPARQL's SUBSTR does. */
    private void place(Resource words, Span span) {
        words.addProperty(Ent.IN_ARTICLE, node)
                .addProperty(Ent.BEGIN_INDEX, integer(codePoints(span.begin())))
                .addProperty(Ent.END_INDEX, integer(codePoints(span.end())))
                .addProperty(Ent.QUOTE, span.in(article.text()));
    }

    private String local(Span span) {
        return codePoints(span.begin()) + "-" + codePoints(span.end());
    }

    int codePoints(int chars) {
        return article.text().codePointCount(0, chars);
    }

    Literal integer(int number) {
        return model.createTypedLiteral(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    Literal date(Object day) {
        return model.createTypedLiteral(day.toString(), XSDDatatype.XSDdate);
    }

    Literal edtf(String text) {
        return model.createTypedLiteral(text, EDTF);
    }

    void label(Resource resource, String label) {
        resource.addProperty(RDFS.label, label, "en");
    }

    /** The bounds of a time; those that the words leave open stay away. */
    void bounds(Resource resource, When when) {
        bound(resource, Ent.BEGIN_EARLIEST, when.beginEarliest());
        bound(resource, Ent.BEGIN_LATEST, when.beginLatest());
        bound(resource, Ent.END_EARLIEST, when.endEarliest());
        bound(resource, Ent.END_LATEST, when.endLatest());
    }

    void bound(Resource resource, Property property, @Nullable LocalDate day) {
        if (day != null) {
            resource.addProperty(property, date(day));
        }
    }

    /** A name as the end of an IRI: lower case ASCII letters, digits and hyphens; a number for a name that has none. */
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "name-" + Integer.toHexString(name.hashCode()) : slug;
    }
}
