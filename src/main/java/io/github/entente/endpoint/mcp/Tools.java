package io.github.entente.endpoint.mcp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.entente.endpoint.api.Asking;
import io.github.entente.endpoint.asking.Session;
import io.github.entente.endpoint.mcp.Tool.Input;
import io.github.entente.endpoint.site.Site;
import io.github.entente.query.Header;
import io.github.entente.query.Parameter;
import io.github.entente.query.Question;

/** The tools that there are. */
final class Tools {

    private static final Input ROWS = new Input("rows", "integer", false, "how many rows to show at most, 50 if not told, 500 at most");
    private static final Question DESCRIBE = Question.parse("describe", resource("describe.rq"));

    private final Site site;

    private Tools(Site site) {
        this.site = site;
    }

    static List<Tool> all(Site site) {
        Tools tools = new Tools(site);
        return List.of(
                new Tool("search", "Finds people, bodies, places, events and sentences by words. AND, OR, NOT, \"phrases\", a star for any ending, a tilde for "
                        + "similar words.", List.of(new Input("words", "string", true, "the words"), ROWS), tools::search),
                new Tool("describe", "Tells what is known of one thing: its statements and those on it, with labels and IRIs.",
                        List.of(new Input("iri", "string", true, "its IRI, in full or by its end: state/japan"), ROWS), tools::describe),
                new Tool("list_queries", "Lists the questions of the library with their parameters, for run_query.", List.of(), tools::list),
                new Tool("run_query", "Asks a question of the library.", List.of(new Input("name", "string", true, "the question's name, of list_queries"),
                        new Input("arguments", "object", false, "values of its parameters: names, days as 2026-01-31, IRIs"), ROWS), tools::run),
                new Tool("sparql", "Runs a SPARQL 1.1 query that reads. Prefix ent: is https://w3id.org/entente/ns#. The server gives at most "
                        + site.asker().limits().rows() + " rows within " + site.asker().limits().time().toSeconds() + " seconds, else an error.",
                        List.of(new Input("query", "string", true, "the query, with its prefixes"), ROWS), tools::sparql),
                new Tool("evidence", "Shows the sentences that speak of a person, body, place or event, with article and day. Quote them.",
                        List.of(new Input("iri", "string", true, "its IRI, in full or by its end: event/…"), ROWS), tools::evidence));
    }

    private String search(Session session, Inputs inputs) {
        Map<String, String> words = Map.of("words", inputs.needed("words"), "limit", Integer.toString(inputs.rows()));
        return "Names:\n" + ask(session, "search-names", words, inputs.rows()) + "\nSentences:\n" + ask(session, "search-sentences", words, inputs.rows());
    }

    private String describe(Session session, Inputs inputs) {
        return Cut.text(new Asking(site, session).ask(DESCRIBE, Map.of("thing", inputs.needed("iri"))), inputs.rows());
    }

    private String list(Session session, Inputs inputs) {
        return site.library().questions().stream().map(Tools::line).collect(Collectors.joining("\n"));
    }

    private String run(Session session, Inputs inputs) {
        return ask(session, inputs.needed("name"), inputs.object("arguments"), inputs.rows());
    }

    private String sparql(Session session, Inputs inputs) {
        return Cut.text(session.ask(session.read(inputs.needed("query")), Map.of()), inputs.rows());
    }

    private String evidence(Session session, Inputs inputs) {
        return ask(session, "evidence-of", Map.of("thing", inputs.needed("iri")), inputs.rows());
    }

    private String ask(Session session, String name, Map<String, String> values, int rows) {
        return Cut.text(new Asking(site, session).ask(site.library().find(name), values), rows);
    }

    private static String line(Question question) {
        Header header = question.header();
        return question.name() + ": " + header.question() + header.parameters().stream().map(Tools::parameter).collect(Collectors.joining());
    }

    private static String parameter(Parameter parameter) {
        return "\n  " + parameter.name() + " (" + parameter.type().written() + (parameter.needed() ? ", needed" : "")
                + parameter.defaultValue().map(value -> ", else " + value).orElse("") + "): " + parameter.meaning();
    }

    private static String resource(String name) {
        try (InputStream in = Tools.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + Tools.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
