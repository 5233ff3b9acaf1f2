package io.github.entente.endpoint.pages;

import java.io.Serial;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import io.github.entente.endpoint.http.EntityTag;
import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.ProblemException;
import io.github.entente.endpoint.http.Reply;
import io.github.entente.endpoint.http.Representation;
import io.github.entente.endpoint.http.Resource;
import io.github.entente.endpoint.site.Site;

/** A page that is the same until the store changes; what goes wrong is told as a page, too. */
abstract class Page extends Resource {

    @Serial
    private static final long serialVersionUID = 1;

    /** Styles and scripts come from this server alone, as files: words of an article can never become one. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Another version of the program may make another page of the same data. */
    private static final String STARTED = Long.toString(ManagementFactory.getRuntimeMXBean().getStartTime());

    private final transient Site site;

    Page(Site site) {
        super("GET");
        this.site = site;
    }

    /**
     * The page.
     *
     * @throws ProblemException with status 404 if there is nothing to show, 400 if what is asked for cannot be
     */
    abstract String html(HttpServletRequest request);

    /** The path at which the page is instead; empty if it is here. */
    Optional<String> elsewhere(HttpServletRequest request) {
        return Optional.empty();
    }

    String policy() {
        return POLICY;
    }

    @Override
    protected final Reply answer(HttpServletRequest request) {
        EntityTag tag = EntityTag.of(site.store().revision(), STARTED, request.getRequestURI(), String.valueOf(request.getQueryString()));
        // A browser takes the header fields of "not modified" over to the page that it has kept.
        return site.kept().reply(tag, request, () -> elsewhere(request).map(Reply::seeOther).orElseGet(() -> made(request)))
                .withHeader("Content-Security-Policy", policy());
    }

    private Reply made(HttpServletRequest request) {
        try {
            return Reply.text(Representation.HTML, html(request));
        } catch (ProblemException e) {
            return told(e.problem());
        }
    }

    private static Reply told(Problem problem) {
        Reply reply = Reply.text(Representation.HTML, Templates.html("problem", problem)).withStatus(problem.status()).withHeader("Cache-Control", "no-store");
        for (Map.Entry<String, String> header : problem.headers().entrySet()) {
            reply = reply.withHeader(header.getKey(), header.getValue());
        }
        return reply;
    }

    Site site() {
        return site;
    }
}
