package io.github.entente.endpoint.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.github.entente.endpoint.asking.Limits;
import io.github.entente.query.Arguments;
import io.github.entente.query.Header;
import io.github.entente.query.Parameter;
import io.github.entente.query.QueryLibrary;
import io.github.entente.query.Question;

/** What can be asked, as JSON. */
public final class Descriptions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Descriptions() {
    }

    static String library(QueryLibrary library, Limits limits) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("limits", Map.of("rows", limits.rows(), "seconds", limits.time().toMillis() / 1000.0));
        all.put("queries", library.questions().stream().map(Descriptions::question).toList());
        return text(all);
    }

    /** Name, title, question, topic, parameters, columns, examples as requests, and the query itself. */
    public static Map<String, Object> question(Question question) {
        Header header = question.header();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", question.name());
        all.put("title", header.title());
        all.put("topic", header.topic());
        all.put("question", header.question());
        all.put("makes", question.makesGraph() ? "graph" : "rows");
        all.put("parameters", header.parameters().stream().map(Descriptions::parameter).toList());
        all.put("columns", columns(question));
        all.put("href", Api.QUERIES + "/" + question.name());
        all.put("examples", header.examples().stream().map(example -> Api.QUERIES + "/" + question.name() + Arguments.read(example).queryString()).toList());
        all.put("sparql", question.text());
        return all;
    }

    static String text(Object value) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is described is neither text, number, list nor map", e);
        }
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", parameter.name());
        all.put("type", parameter.type().written());
        all.put("meaning", parameter.meaning());
        all.put("required", parameter.needed());
        parameter.defaultValue().ifPresent(value -> all.put("default", value));
        if (!parameter.allowed().isEmpty()) {
            all.put("allowed", parameter.allowed());
        }
        return all;
    }

    private static List<Map<String, String>> columns(Question question) {
        return question.columns().stream().map(column -> {
            Map<String, String> all = new LinkedHashMap<>();
            all.put("name", column);
            all.put("meaning", question.header().columns().getOrDefault(column, ""));
            return all;
        }).toList();
    }
}
