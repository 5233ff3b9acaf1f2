package io.github.entente.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

import io.github.entente.article.Article;
import io.github.entente.event.Event;
import io.github.entente.event.Reading;
import io.github.entente.mention.Mention;
import io.github.entente.mention.TenureMention;

/**
 * Writes what was read from an article as triples.
 *
 * <p>The same reading gives the same triples on any machine: every node has an IRI made from the article's id and its
 * place there, or from the name of what it stands for. There are no blank nodes.
 */
public final class GraphWriter {

    private GraphWriter() {
    }

    /** The graph of one article; {@code ontology/examples/01-planned-meeting.ttl} shows one. */
    public static Graph write(Reading reading) {
        Model model = ModelFactory.createDefaultModel();
        Article source = reading.mentions().text().article();
        Page page = new Page(model, source);
        article(page, source);
        reading.mentions().text().sentences().forEach(page::write);
        Entities entities = new Entities(page);
        for (Mention mention : reading.mentions().mentions()) {
            page.mention(mention.span(), mention.sentence(), entities.write(mention.entity()));
        }
        for (TenureMention tenure : reading.mentions().tenures()) {
            entities.write(tenure);
        }
        EventTriples events = new EventTriples(page, entities);
        for (Event event : reading.events()) {
            events.write(event);
        }
        reading.relations().forEach(events::write);
        return model.getGraph();
    }

    private static void article(Page page, Article source) {
        Resource article = page.article().addProperty(RDF.type, Ent.ARTICLE)
                .addProperty(DCTerms.title, source.title(), "en")
                .addProperty(Ent.PUBLISHED, page.date(source.date()))
                .addProperty(Ent.TEXT, source.text());
        page.label(article, source.title());
        source.source().ifPresent(url -> article.addProperty(Ent.RETRIEVED_FROM,
                page.model().createTypedLiteral(url, org.apache.jena.datatypes.xsd.XSDDatatype.XSDanyURI)));
        Resource publisher = page.model().createResource(Ent.ID + "news/" + Page.slug(source.publisher()));
        page.label(publisher.addProperty(RDF.type, Ent.NEWS_ORGANIZATION), source.publisher());
        article.addProperty(Ent.PUBLISHER, publisher);
    }
}
