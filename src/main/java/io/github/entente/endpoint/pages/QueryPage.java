package io.github.entente.endpoint.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;

import io.github.entente.base.EntenteException;
import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.site.Site;
import io.github.entente.query.Parameter;
import io.github.entente.query.Question;

/** An editor for SPARQL: with a question of the library by {@code name=}, with any query by {@code query=}. */
final class QueryPage extends Page {

    @Serial
    private static final long serialVersionUID = 1;

    private static final String STARTING = starting();

    QueryPage(Site site) {
        super(site);
    }

    @Override
    String html(HttpServletRequest request) {
        return Templates.html("query", view(request));
    }

    private QueryView view(HttpServletRequest request) {
        String query = request.getParameter("query");
        String name = request.getParameter("name");
        if (query != null && !query.isBlank()) {
            return new QueryView(query, true, null, site().library().questions());
        }
        if (name == null || name.isBlank()) {
            return new QueryView(STARTING, false, null, site().library().questions());
        }
        Question question = question(name);
        boolean complete = question.header().parameters().stream().noneMatch(Parameter::needed);
        return new QueryView(withoutHead(question.text()), complete, question, site().library().questions());
    }

    private Question question(String name) {
        try {
            return site().library().find(name);
        } catch (EntenteException e) {
            throw Problem.of(404, Visible.of(String.valueOf(e.getMessage()))).exception(e);
        }
    }

    /** What the head of the file tells stands above the editor already. */
    private static String withoutHead(String text) {
        return text.replaceAll("(?m)^#@.*\\R", "").strip() + "\n";
    }

    private static String starting() {
        try (InputStream in = QueryPage.class.getResourceAsStream("starting.rq")) {
            if (in == null) {
                throw new IllegalStateException("starting.rq is missing beside " + QueryPage.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
