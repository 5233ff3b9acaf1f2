package io.github.entente.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

import io.github.entente.query.Answer;
import io.github.entente.query.Arguments;
import io.github.entente.query.Parameter;
import io.github.entente.query.QueryLibrary;
import io.github.entente.query.Question;
import io.github.entente.store.Store;

/**
 * The questions with those parameters that their first example sets. What the example names need not be in a made store; there the two
 * states with most events together stand for states, the event that is told most often for an event, and days of its last weeks for days.
 *
 * @param store with articles of {@link io.github.entente.synthetic.SyntheticStore}
 * @param library the questions
 */
record Examples(Store store, QueryLibrary library) {

    private static final int WEEK = 7;

    List<Task> tasks() {
        DatasetGraph data = store.dataset().asDatasetGraph();
        Map<String, String> substitutes = substitutes();
        return library.questions().stream().map(question -> Task.of(question, values(question, substitutes), data)).toList();
    }

    /** By parameter. */
    private Map<String, String> substitutes() {
        Binding states = first(library.find("state-network"));
        Binding article = first(library.find("articles"));
        LocalDate last = LocalDate.parse(article.get(Var.alloc("published")).getLiteralLexicalForm());
        Map<String, String> values = new HashMap<>();
        List.of("state", "one", "actor", "side", "visitorState").forEach(name -> values.put(name, iri(states, "one")));
        values.put("other", iri(states, "other"));
        values.put("event", iri(first(Question.parse("often-told", text("often-told.rq"))), "event"));
        values.put("article", iri(article, "article"));
        List.of("from", "since").forEach(name -> values.put(name, last.minusDays(WEEK).toString()));
        List.of("to", "day").forEach(name -> values.put(name, last.toString()));
        values.put("words", "naval exercise");
        return values;
    }

    private Binding first(Question question) {
        return ((Answer.Rows) question.ask(store.dataset(), Map.of())).rows().getFirst();
    }

    private static String iri(Binding row, String column) {
        Node node = row.get(Var.alloc(column));
        return node.getURI();
    }

    private static Map<String, String> values(Question question, Map<String, String> substitutes) {
        List<String> examples = question.header().examples();
        Map<String, String> values = new HashMap<>(examples.isEmpty() ? Map.of() : Arguments.read(examples.getFirst()).values());
        question.header().parameters().stream().map(Parameter::name).forEach(name -> values.computeIfPresent(name, (same, value) -> substitutes.getOrDefault(name, value)));
        return values;
    }

    private static String text(String file) {
        try (InputStream in = Examples.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
