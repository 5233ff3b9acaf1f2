package io.github.entente.endpoint.sparql;

import java.io.Serial;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.NodeFactory;

import io.github.entente.endpoint.http.EntityTag;
import io.github.entente.endpoint.http.Form;
import io.github.entente.endpoint.http.Negotiation;
import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.Reply;
import io.github.entente.endpoint.http.Representation;
import io.github.entente.endpoint.http.Resource;
import io.github.entente.endpoint.site.Site;

/** {@code /entente/get}: graphs as a whole, after SPARQL 1.1 Graph Store HTTP Protocol, section 5.2; only to read. */
final class GraphResource extends Resource {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Site site;

    GraphResource(Site site) {
        super("GET");
        this.site = site;
    }

    @Override
    protected Reply answer(HttpServletRequest request) {
        Form parameters = Form.read(request.getQueryString());
        boolean union = parameters.one("default").isPresent();
        String name = parameters.one("graph").orElse("");
        if (union != name.isEmpty()) {
            throw Problem.of(400, "say which graph: ?graph=IRI for one, or ?default for the union of all; the whole store is at /entente/dump").exception();
        }
        Representation form = Negotiation.choose(request, AnswerForms.GRAPH);
        EntityTag tag = EntityTag.of(site.store().revision(), "get", name, form.mediaType());
        return tag.notModified(request).orElseGet(() -> tag.on(site.asker().run(request.getRemoteAddr(), site.asker().limits().time(),
                session -> AnswerForms.graph(union ? session.union() : session.graph(NodeFactory.createURI(name)), form))));
    }
}
