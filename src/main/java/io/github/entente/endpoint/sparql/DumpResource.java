package io.github.entente.endpoint.sparql;

import java.io.OutputStream;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;

import io.github.entente.endpoint.asking.Session;
import io.github.entente.endpoint.http.Form;
import io.github.entente.endpoint.http.Negotiation;
import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.Reply;
import io.github.entente.endpoint.http.Representation;
import io.github.entente.endpoint.http.Resource;
import io.github.entente.endpoint.site.Site;

/**
 * {@code /entente/dump}: answers without a cap, written while they are found, and without a query all graphs.
 *
 * <p>What is cut off ends without HTTP's last chunk, so that every client reports an error (RFC 9112, section 8).
 */
final class DumpResource extends Resource {

    @Serial
    private static final long serialVersionUID = 1;
    private static final List<Representation> QUADS = List.of(Representation.N_QUADS, Representation.TRIG);

    private final transient Site site;

    DumpResource(Site site) {
        super("GET");
        this.site = site;
    }

    @Override
    protected Reply answer(HttpServletRequest request) {
        if (request.getProtocol().equals("HTTP/1.0")) {
            throw Problem.of(505, "HTTP/1.0 cannot tell a stream that was cut off from one that ended; use HTTP/1.1").exception();
        }
        Form parameters = Form.read(request.getQueryString());
        Optional<String> query = parameters.one("query");
        // Which forms there are is known when the query is read, and the client must learn of a wrong one by the status.
        String accept = Negotiation.accept(request);
        Representation form = query.isPresent() ? form(request, query.get(), parameters, accept) : Negotiation.choose(request, QUADS);
        return Reply.of(form, out -> stream(request.getRemoteAddr(), query, form, out)).withHeader("Cache-Control", "no-store").withHeader("Vary", "Accept");
    }

    private Representation form(HttpServletRequest request, String text, Form parameters, @Nullable String accept) {
        return site.asker().run(request.getRemoteAddr(), site.asker().limits().time(),
                session -> Negotiation.choose(parameters.one("format"), accept, Streams.forms(session.read(text))));
    }

    private void stream(String client, Optional<String> query, Representation form, OutputStream out) {
        site.streamer().run(client, site.streamer().limits().time(), session -> {
            session.reading(() -> write(session, query, form, out));
            return true;
        });
    }

    private static void write(Session session, Optional<String> text, Representation form, OutputStream out) {
        if (text.isEmpty()) {
            Streams.quads(session, form, out);
            return;
        }
        Query query = session.read(text.get());
        try (var execution = session.execution(query, Map.of())) {
            Streams.answer(query, execution, form, out);
        }
    }
}
