package io.github.entente.endpoint.sparql;

import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;

import io.github.entente.endpoint.asking.Session;
import io.github.entente.endpoint.http.EntityTag;
import io.github.entente.endpoint.http.Negotiation;
import io.github.entente.endpoint.http.Reply;
import io.github.entente.endpoint.http.Representation;
import io.github.entente.endpoint.http.Resource;
import io.github.entente.endpoint.site.Site;

/** {@code /entente/sparql}: the query operation of SPARQL 1.1 Protocol. */
final class QueryResource extends Resource {

    @Serial
    private static final long serialVersionUID = 1;
    /** Functions that answer differently each time, so that no answer can be used again. */
    private static final Pattern FICKLE = Pattern.compile("(?i)\\b(now|rand|uuid|struuid)\\s*\\(");

    private final transient Site site;

    QueryResource(Site site) {
        super("GET", "POST");
        this.site = site;
    }

    @Override
    protected Reply answer(HttpServletRequest request) throws IOException {
        Optional<Asked> asked = Asked.read(request, site.configuration().queryBytes(), site.asker().limits().time());
        if (asked.isEmpty()) {
            return withoutQuery(request);
        }
        String accept = Negotiation.accept(request);
        return site.asker().run(request.getRemoteAddr(), asked.get().time(), session -> answer(session, asked.get(), accept, request));
    }

    /** The service description for programs (SPARQL 1.1 Service Description, section 2), the editor for people. */
    private static Reply withoutQuery(HttpServletRequest request) {
        List<Representation> offered = Stream.concat(AnswerForms.GRAPH.stream(), Stream.of(Representation.HTML)).toList();
        Representation form = Negotiation.choose(request, offered);
        return Reply.seeOther(form.equals(Representation.HTML) ? "/query" : "/.well-known/void?format=" + form.names().getFirst()).withHeader("Vary", "Accept");
    }

    private Reply answer(Session session, Asked asked, @Nullable String accept, HttpServletRequest request) {
        Query query = session.read(asked.query());
        asked.applyGraphs(query);
        Representation form = Negotiation.choose(asked.format(), accept, AnswerForms.of(query));
        if (FICKLE.matcher(asked.query()).find() || !request.getMethod().matches("GET|HEAD")) {
            return answer(session, query, form).withHeader("Cache-Control", "no-store").withHeader("Vary", "Accept");
        }
        EntityTag tag = EntityTag.of(site.store().revision(), "sparql", asked.query(), asked.defaultGraphs().toString(), asked.namedGraphs().toString(), form.mediaType());
        return site.kept().reply(tag, request, () -> answer(session, query, form));
    }

    private static Reply answer(Session session, Query query, Representation form) {
        return AnswerForms.reply(session.ask(query, Map.of()), form, query.getPrefixMapping());
    }
}
