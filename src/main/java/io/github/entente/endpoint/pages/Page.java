package io.github.entente.endpoint.pages;

import java.io.Serial;
import java.lang.management.ManagementFactory;
import java.time.Duration;
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

    /** No visitor waits longer, and none keeps the server busy for longer. */
    static final Duration LONGEST = Duration.ofSeconds(20);

    /** After a write a page waits so long for what is worked out anew, and shows the former state then. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private final transient Site site;

    Page(Site site) {
        super("GET");
        this.site = site;
    }

    /**
     * The page, from one state of the store.
     *
     * @param lookup asks the store within the visitor's turn
     * @throws ProblemException with status 404 if there is nothing to show, 400 if what is asked for cannot be
     */
    abstract String html(HttpServletRequest request, Lookup lookup);

    /** The path at which the page is instead; empty if it is here. */
    Optional<String> elsewhere(HttpServletRequest request, Lookup lookup) {
        return Optional.empty();
    }

    String policy() {
        return POLICY;
    }

    @Override
    protected final Reply answer(HttpServletRequest request) {
        EntityTag tag = EntityTag.of(revision(), STARTED, request.getRequestURI(), String.valueOf(request.getQueryString()));
        // A browser takes the header fields of "not modified" over to the page that it has kept.
        return site.kept().reply(tag, request, () -> made(request)).withHeader("Content-Security-Policy", policy());
    }

    /** What names the state that the page shows. */
    String revision() {
        return site.store().revision();
    }

    private Reply made(HttpServletRequest request) {
        try {
            return site.asker().run(request.getRemoteAddr(), LONGEST, session -> made(request, Lookup.within(session)));
        } catch (ProblemException e) {
            return told(e.problem().members().get("limit") == null ? e.problem() : tooMuch(e.problem()));
        }
    }

    private Reply made(HttpServletRequest request, Lookup lookup) {
        return lookup.read(() -> elsewhere(request, lookup).map(Reply::seeOther).orElseGet(() -> Reply.text(Representation.HTML, html(request, lookup))));
    }

    private static Problem tooMuch(Problem problem) {
        return new Problem(problem.status(), problem.title(), "This page takes more time or memory to put together than a page may; narrow it, or ask for what you need in SPARQL.",
                problem.members(), problem.headers());
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
