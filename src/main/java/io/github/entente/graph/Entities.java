package io.github.entente.graph;

import java.util.HashSet;
import java.util.Optional;
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
    private final Background background;
    private final Set<String> written = new HashSet<>();

    Entities(Page page, Background background) {
        this.page = page;
        this.background = background;
    }

    Resource write(Entity entity) {
        Resource node = page.entity(entity.id());
        if (written.add(entity.id())) {
            if (background.knows(node)) {
                background.copy(node, page.model());
            } else {
                mint(entity, node);
            }
        }
        return node;
    }

    /** The state that acts through an entity; none where what is given as its state is another body. */
    Optional<Resource> stateOf(Entity entity) {
        Optional<Resource> state = entity.ofState().map(page::entity).filter(node -> background.isA(node, Ent.STATE));
        state.ifPresent(node -> background.copy(node, page.model()));
        return state;
    }

    private void mint(Entity entity, Resource node) {
        node.addProperty(RDF.type, page.type(entity.type()));
        page.label(node, entity.label());
        entity.aliases().stream().filter(alias -> !alias.equals(entity.label())).forEach(alias -> node.addProperty(SKOS.altLabel, alias, "en"));
        if (page.isPlace(entity.type())) {
            stateOf(entity).map(state -> state.inModel(page.model()).getPropertyResourceValue(Ent.TERRITORY))
                    .ifPresent(country -> node.addProperty(Ent.WITHIN, country));
        } else {
            stateOf(entity).ifPresent(state -> node.addProperty(Ent.OF_STATE, state));
        }
        if (entity.type().equals("Post")) {
            role(entity).ifPresent(role -> node.addProperty(Background.ROLE, role));
        }
    }

    /** A minted post is called by its state, its role and sometimes its body: {@code post/japan-ambassador-to-australia}. */
    private Optional<Resource> role(Entity post) {
        String owner = post.ofState().map(state -> tail(state) + "-").orElse("");
        String name = tail(post.id());
        Resource role = page.entity("role/" + (name.startsWith(owner) ? name.substring(owner.length()) : name).replaceFirst("-(?:of|to)-.*", ""));
        if (!background.knows(role)) {
            return Optional.empty();
        }
        background.copy(role, page.model());
        return Optional.of(role);
    }

    /** A tenure bounded around the article's date, or ended before it; nothing else is inferred. */
    void write(TenureMention tenure) {
        Resource post = write(tenure.post());
        Resource holder = write(tenure.person());
        String local = tail(tenure.person().id()) + "-" + tail(tenure.post().id()) + (tenure.former() ? "-former" : "");
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
        Resource node = page.own("source", Page.slug(source.called()) + "-" + page.codePoints(source.span().begin()))
                .addProperty(RDF.type, Ent.ANONYMOUS_SOURCE).addProperty(Ent.CALLED_AS, source.called())
                .addProperty(Ent.EVIDENCE, page.sentence(source.sentence()));
        page.label(node, source.called());
        page.mention(source.span(), source.sentence(), node);
        if (source.side() != null) {
            side(source.side()).ifPresent(side -> node.addProperty(Ent.SOURCE_SIDE, side));
        }
        return node;
    }

    /** "His aides" are on the side of his state. */
    private Optional<Resource> side(Entity side) {
        return side.type().equals("Person") || page.isPlace(side.type()) ? stateOf(side) : Optional.of(write(side));
    }

    private static String tail(String id) {
        return id.substring(id.indexOf('/') + 1);
    }
}
