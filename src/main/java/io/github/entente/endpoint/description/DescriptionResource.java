package io.github.entente.endpoint.description;

import java.io.Serial;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.Graph;

import io.github.entente.endpoint.http.EntityTag;
import io.github.entente.endpoint.http.Negotiation;
import io.github.entente.endpoint.http.Reply;
import io.github.entente.endpoint.http.Representation;
import io.github.entente.endpoint.http.Resource;
import io.github.entente.endpoint.site.PerRevision;
import io.github.entente.endpoint.sparql.AnswerForms;

/** The description in every form of RDF, worked out once for each revision of the store. */
final class DescriptionResource extends Resource {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient PerRevision<Graph> figures;

    DescriptionResource(PerRevision<Graph> figures) {
        super("GET");
        this.figures = figures;
    }

    @Override
    protected Reply answer(HttpServletRequest request) {
        Representation form = Negotiation.choose(request, AnswerForms.GRAPH);
        String address = request.getRequestURL().toString().replaceFirst("/\\.well-known/void$", "/");
        EntityTag tag = EntityTag.of(figures.revision(), "void", address, form.mediaType());
        return tag.notModified(request).orElseGet(() -> tag.on(AnswerForms.graph(Figures.at(address, figures.get()), form)));
    }
}
