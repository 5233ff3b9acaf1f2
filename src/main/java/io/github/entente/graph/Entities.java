package io.github.entente.graph;

import java.util.HashSet;
import java.util.Set;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

import io.github.entente.event.Attribution;
import io.github.entente.mention.Entity;
import io.github.entente.mention.TenureMention;

/** Writes who and what an article names, each once: class, label and whose it is, so that the graph can be read alone. */
final class Entities {

    private final Page page;
    private final Set<String> written = new HashSet<>();

    Entities(Page page) {
        this.page = page;
    }

    Resource write(Entity entity) {
        Resource node = page.entity(entity);
        if (written.add(entity.id())) {
            node.addProperty(RDF.type, page.type(entity.type()));
            page.label(node, entity.label());
            if (!entity.known()) {
                entity.aliases().stream().filter(alias -> !alias.equals(entity.label())).forEach(alias -> node.addProperty(SKOS.altLabel, alias, "en"));
            }
            entity.ofState().filter(state -> !state.equals(entity.id()) && !page.isPlace(entity.type()))
                    .ifPresent(state -> node.addProperty(Ent.OF_STATE, page.model().createResource(Ent.ID + state)));
        }
        return node;
    }

    /** A tenure bounded around the article's date, or ended before it; nothing else is inferred. */
    void write(TenureMention tenure) {
        Resource post = write(tenure.post());
        Resource holder = write(tenure.person());
        String local = slugOf(tenure.person()) + "-" + slugOf(tenure.post()) + (tenure.former() ? "-former" : "");
        Resource node = page.own("tenure", local).addProperty(RDF.type, Ent.TENURE)
                .addProperty(Ent.HOLDER, holder).addProperty(Ent.POST, post)
                .addProperty(Ent.EVIDENCE, page.sentence(tenure.sentence()));
        page.label(node, tenure.person().label() + " as " + tenure.post().label());
        if (tenure.former()) {
            page.bound(node, Ent.END_LATEST, page.source().date());
        } else {
            page.bound(node, Ent.BEGIN_LATEST, page.source().date());
            page.bound(node, Ent.END_EARLIEST, page.source().date());
        }
    }

    /** Who says so: a known person or body, or a source that only this article has. */
    Resource write(Attribution source) {
        if (source.known() != null) {
            return write(source.known());
        }
        Resource node = page.own("source", Page.slug(source.called()) + "-" + source.span().begin())
                .addProperty(RDF.type, Ent.ANONYMOUS_SOURCE).addProperty(Ent.CALLED_AS, source.called())
                .addProperty(Ent.EVIDENCE, page.sentence(source.sentence()));
        page.label(node, source.called());
        page.mention(source.span(), source.sentence(), node);
        if (source.side() != null) {
            node.addProperty(Ent.SOURCE_SIDE, write(source.side()));
        }
        return node;
    }

    private static String slugOf(Entity entity) {
        return entity.id().substring(entity.id().indexOf('/') + 1);
    }
}
