package io.github.entente.endpoint.resource;

import java.io.Serial;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

import io.github.entente.endpoint.asking.Session;
import io.github.entente.endpoint.http.EntityTag;
import io.github.entente.endpoint.http.Form;
import io.github.entente.endpoint.http.Negotiation;
import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.Reply;
import io.github.entente.endpoint.http.Representation;
import io.github.entente.endpoint.http.Resource;
import io.github.entente.endpoint.site.Site;
import io.github.entente.endpoint.sparql.AnswerForms;
import io.github.entente.graph.Ent;
import io.github.entente.query.Answer;

/** {@code /id/{kind}/{slug}}: all that is said of a thing, and, page by page, where it is said of others. */
final class ThingResource extends Resource {

    @Serial
    private static final long serialVersionUID = 1;
    private static final int PAGE = 1_000;
    private static final Var THING = Var.alloc("thing");

    private final transient Site site;
    private final String outgoing = Queries.text("outgoing.rq");
    private final String incoming = Queries.text("incoming.rq");
    private final String count = Queries.text("incoming-count.rq");

    ThingResource(Site site) {
        super("GET");
        this.site = site;
    }

    @Override
    protected Reply answer(HttpServletRequest request) {
        String iri = Local.iri(request);
        Representation form = Negotiation.choose(request, AnswerForms.GRAPH);
        int page = Form.read(request.getQueryString()).one("page").map(ThingResource::number).orElse(1);
        EntityTag tag = EntityTag.of(site.store().revision(), iri, Integer.toString(page), form.mediaType());
        return tag.notModified(request).orElseGet(() -> site.asker().run(request.getRemoteAddr(), site.asker().limits().time(),
                session -> answer(session, NodeFactory.createURI(iri), page, form, tag)));
    }

    private Reply answer(Session session, Node thing, int page, Representation form, EntityTag tag) {
        Map<Var, Node> values = Map.of(THING, thing);
        Graph graph = ((Answer.Triples) session.ask(session.read(outgoing), values)).graph();
        Optional<Node> kept = graph.stream(thing, Ent.property("keptAs").asNode(), Node.ANY).map(triple -> triple.getObject()).findFirst();
        if (kept.isPresent() && !kept.get().equals(thing)) {
            return Reply.seeOther(Local.path(kept.get().getURI()));
        }
        long total = ((Number) rows(session, count, values, 1, 0).rows().getFirst().get("count").getLiteralValue()).longValue();
        if (graph.isEmpty() && total == 0) {
            throw Problem.of(404, "the store has nothing that is called <" + thing.getURI() + ">").exception();
        }
        for (Binding row : rows(session, incoming, values, PAGE, (page - 1L) * PAGE).rows()) {
            graph.add(row.get("subject"), row.get("property"), thing);
        }
        return linked(tag.on(AnswerForms.graph(graph, form)), thing, page, total);
    }

    private static Answer.Rows rows(Session session, String text, Map<Var, Node> values, long limit, long offset) {
        Query query = session.read(text);
        query.setLimit(limit);
        query.setOffset(offset);
        return (Answer.Rows) session.ask(query, values);
    }

    /** Where more is (RFC 8288), and how much. */
    private static Reply linked(Reply reply, Node thing, int page, long total) {
        String links = "<" + thing.getURI() + ">; rel=\"describes\"" + (page > 1 ? ", <?page=" + (page - 1) + ">; rel=\"prev\"" : "")
                + (total > (long) page * PAGE ? ", <?page=" + (page + 1) + ">; rel=\"next\"" : "");
        return reply.withHeader("Link", links).withHeader("X-Total-Count", Long.toString(total));
    }

    private static int number(String page) {
        if (!page.matches("[1-9]\\d{0,5}")) {
            throw Problem.of(400, "page=" + page + ": a number from 1 is needed").exception();
        }
        return Integer.parseInt(page);
    }
}
