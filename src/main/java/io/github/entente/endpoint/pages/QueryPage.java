package io.github.entente.endpoint.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import io.github.entente.base.EntenteException;
import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.site.Site;
import io.github.entente.query.Arguments;
import io.github.entente.query.Parameter;
import io.github.entente.query.QueryLibrary;
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
    String html(HttpServletRequest request, Lookup lookup) {
        return Templates.html("query", view(request, lookup));
    }

    private QueryView view(HttpServletRequest request, Lookup lookup) {
        String query = request.getParameter("query");
        String name = request.getParameter("name");
        Map<String, List<Question>> topics = topics(site().library());
        if (query != null && !query.isBlank()) {
            return new QueryView(query, true, null, List.of(), topics);
        }
        return name == null || name.isBlank() ? new QueryView(STARTING, false, null, List.of(), topics) : view(question(name), request, topics, lookup);
    }

    /** What the asker has set, or where nothing is, the first example of the library. */
    private static QueryView view(Question question, HttpServletRequest request, Map<String, List<Question>> topics, Lookup lookup) {
        boolean set = question.header().parameters().stream().anyMatch(parameter -> request.getParameter(parameter.name()) != null);
        Map<String, String> example = question.header().examples().isEmpty() ? Map.of() : Arguments.read(question.header().examples().getFirst()).values();
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : question.header().parameters()) {
            String value = set ? request.getParameter(parameter.name()) : example.get(parameter.name());
            if (value != null && !value.isBlank()) {
                values.put(parameter.name(), value.strip());
            }
        }
        List<QueryView.Field> fields = question.header().parameters().stream()
                .map(parameter -> new QueryView.Field(parameter, values.getOrDefault(parameter.name(), ""))).toList();
        return new QueryView(filled(question, values, lookup), true, question, fields, topics);
    }

    private static String filled(Question question, Map<String, String> values, Lookup lookup) {
        String text = withoutHead(question.text());
        try {
            return FilledQuery.of(text, lookup.terms(question, values), question.query().getPrefixMapping());
        } catch (EntenteException e) {
            throw Problem.of(400, Visible.of(String.valueOf(e.getMessage()))).exception(e);
        }
    }

    /** The questions by topic, in the order of the topics' names. */
    static Map<String, List<Question>> topics(QueryLibrary library) {
        return library.questions().stream().collect(Collectors.groupingBy(question -> question.header().topic(), TreeMap::new, Collectors.toList()));
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
