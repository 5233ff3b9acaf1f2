package io.github.entente.endpoint.api;

import java.io.Serial;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.Graph;

import io.github.entente.endpoint.http.EntityTag;
import io.github.entente.endpoint.http.Negotiation;
import io.github.entente.endpoint.http.Reply;
import io.github.entente.endpoint.http.Representation;
import io.github.entente.endpoint.http.Resource;
import io.github.entente.endpoint.site.Site;
import io.github.entente.endpoint.sparql.AnswerForms;
import io.github.entente.query.Catalog;

/** {@code /api/queries}: what can be asked, as JSON or as a catalog of SHACL executables. */
final class LibraryResource extends Resource {

    @Serial
    private static final long serialVersionUID = 1;
    private static final List<Representation> FORMS = List.of(Representation.JSON, Representation.TURTLE, Representation.JSON_LD, Representation.N_TRIPLES,
            Representation.RDF_XML);

    private final transient Graph catalog;
    private final String json;

    LibraryResource(Site site) {
        super("GET");
        this.catalog = Catalog.of(site.library()).getGraph();
        this.json = Descriptions.library(site.library(), site.asker().limits());
    }

    @Override
    protected Reply answer(HttpServletRequest request) {
        Representation form = Negotiation.choose(request, FORMS);
        EntityTag tag = EntityTag.of("library", json, form.mediaType());
        return tag.notModified(request).orElseGet(() -> tag.on(form.equals(Representation.JSON) ? Reply.text(form, json) : AnswerForms.graph(catalog, form)));
    }
}
