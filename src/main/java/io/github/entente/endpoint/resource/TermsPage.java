package io.github.entente.endpoint.resource;

import java.io.Serial;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

import io.github.entente.endpoint.http.Negotiation;
import io.github.entente.endpoint.http.Reply;
import io.github.entente.endpoint.http.Representation;
import io.github.entente.endpoint.http.Resource;
import io.github.entente.endpoint.sparql.AnswerForms;

/** The ontology under the path of its IRI: the page that the build generated for browsers, RDF for tools. */
final class TermsPage extends Resource {

    @Serial
    private static final long serialVersionUID = 1;
    /** Who does not say what they want is no browser. */
    private static final List<Representation> OFFERED = List.of(Representation.TURTLE, Representation.HTML, Representation.RDF_XML, Representation.JSON_LD,
            Representation.N_TRIPLES);

    TermsPage() {
        super("GET");
    }

    @Override
    protected Reply answer(HttpServletRequest request) {
        Representation form = Negotiation.choose(request, OFFERED);
        return reply(form).withHeader("Vary", "Accept");
    }

    private static Reply reply(Representation form) {
        if (form.equals(Representation.HTML)) {
            return Reply.text(form, Queries.text("/reference/index.html"))
                    .withHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; base-uri 'none'");
        }
        String turtle = Queries.text("/ontology/entente.ttl");
        return form.equals(Representation.TURTLE) ? Reply.text(form, turtle)
                : AnswerForms.graph(RDFParser.fromString(turtle, Lang.TURTLE).toGraph(), form);
    }
}
