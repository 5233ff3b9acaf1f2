package io.github.entente.graph;

import java.util.List;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

import io.github.entente.article.Article;
import io.github.entente.event.Reading;
import io.github.entente.mention.Entity;

/**
 * Writes what was read from an article as triples.
 *
 * <p>The same reading gives the same triples on any machine: every node has an IRI made from the article's id and its
 * place there, or from the name of what it stands for. There are no blank nodes. Safe for several threads.
 */
public final class GraphWriter {

    private final Background background;

    /** @param reference states, offices, forces and places that are known beforehand, with classes, labels and links; not to be changed */
    public GraphWriter(Graph reference) {
        this.background = new Background(reference);
    }

    /** The graph of one article; {@code ontology/examples/01-planned-meeting.ttl} shows one. */
    public Graph write(Reading reading) {
        Model model = ModelFactory.createDefaultModel();
        Article source = reading.mentions().text().article();
        Page page = new Page(model, source);
        Entities entities = new Entities(page, background);
        Resource publisher = article(page, source, entities);
        reading.mentions().text().sentences().forEach(page::write);
        reading.mentions().mentions().forEach(mention -> page.mention(mention.span(), mention.sentence(), entities.write(mention.entity())));
        reading.mentions().tenures().forEach(entities::write);
        EventTriples events = new EventTriples(page, entities);
        reading.events().forEach(events::write);
        reading.relations().forEach(events::write);
        new NamesInUse(page, entities, publisher, reading).write();
        return model.getGraph();
    }

    /** The same for an article that was written as a sample and reports nothing real. */
    public Graph writeSample(Reading reading) {
        Model model = ModelFactory.createModelForGraph(write(reading));
        model.createResource(Ent.article(reading.mentions().text().article().id())).addLiteral(Ent.SAMPLE, true);
        return model.getGraph();
    }

    private static Resource article(Page page, Article source, Entities entities) {
        Resource article = page.article().addProperty(RDF.type, Ent.ARTICLE)
                .addProperty(DCTerms.title, source.title(), "en")
                .addProperty(Ent.PUBLISHED, page.date(source.date()))
                .addProperty(Ent.CONTENT_HASH, source.id().substring(source.id().lastIndexOf('-') + 1))
                .addProperty(Ent.TEXT, source.text());
        page.label(article, source.title());
        source.source().ifPresent(url -> article.addProperty(Ent.RETRIEVED_FROM, page.model().createTypedLiteral(url, XSDDatatype.XSDanyURI)));
        Resource publisher = entities.write(new Entity("organization/" + Page.slug(source.publisher()), "NewsOrganization",
                source.publisher(), List.of(), null, false));
        article.addProperty(Ent.PUBLISHER, publisher);
        return publisher;
    }
}
