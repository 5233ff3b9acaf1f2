package io.github.entente.endpoint.resource;

import java.io.Serial;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.NodeFactory;

import io.github.entente.endpoint.http.EntityTag;
import io.github.entente.endpoint.http.Negotiation;
import io.github.entente.endpoint.http.Reply;
import io.github.entente.endpoint.http.Representation;
import io.github.entente.endpoint.http.Resource;
import io.github.entente.endpoint.site.Site;
import io.github.entente.endpoint.sparql.AnswerForms;

/** {@code /graph/{article}}: what an article says, which is the graph of its name. */
final class ArticleGraphResource extends Resource {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Site site;

    ArticleGraphResource(Site site) {
        super("GET");
        this.site = site;
    }

    @Override
    protected Reply answer(HttpServletRequest request) {
        String iri = Local.iri(request);
        Representation form = Negotiation.choose(request, AnswerForms.GRAPH);
        EntityTag tag = EntityTag.of(site.store().revision(), iri, form.mediaType());
        return tag.notModified(request).orElseGet(() -> tag.on(site.asker().run(request.getRemoteAddr(), site.asker().limits().time(),
                session -> AnswerForms.graph(session.graph(NodeFactory.createURI(iri)), form))));
    }
}
