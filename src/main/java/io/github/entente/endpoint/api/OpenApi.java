package io.github.entente.endpoint.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.entente.endpoint.asking.Limits;
import io.github.entente.endpoint.http.Representation;
import io.github.entente.endpoint.sparql.AnswerForms;
import io.github.entente.query.Arguments;
import io.github.entente.query.Parameter;
import io.github.entente.query.QueryLibrary;
import io.github.entente.query.Question;

/**
 * The library in the terms of OpenAPI 3.1: one operation a question.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.1.html">OpenAPI Specification 3.1.1</a>
 */
final class OpenApi {

    private static final Map<Parameter.Datatype, Map<String, Object>> SCHEMAS = Map.of(
            Parameter.Datatype.IRI, Map.of("type", "string"),
            Parameter.Datatype.STRING, Map.of("type", "string"),
            Parameter.Datatype.DATE, Map.of("type", "string", "format", "date"),
            Parameter.Datatype.INTEGER, Map.of("type", "integer"),
            Parameter.Datatype.NUMBER, Map.of("type", "number"));
    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "a parameter is unknown, or a value wrong; the detail names those that are allowed",
            "406", "the answer cannot be had in the form asked for",
            "413", "the answer is larger than the limit, which is named; nothing of it was sent",
            "429", "this client has too many queries running",
            "503", "the time limit is over, or the server is busy; nothing of an answer was sent");

    private final QueryLibrary library;
    private final Limits limits;

    OpenApi(QueryLibrary library, Limits limits) {
        this.library = library;
        this.limits = limits;
    }

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", Map.of("title", "Entente: questions on defense diplomacy", "version", "1",
                "description", "Each answer is complete or an error: at most " + limits.rows() + " rows or triples, within " + limits.time().toSeconds() + " seconds.",
                "license", Map.of("name", "Data: CC BY 4.0", "url", "https://creativecommons.org/licenses/by/4.0/")));
        document.put("servers", List.of(Map.of("url", "/", "description", "the server that gives this document")));
        document.put("tags", library.questions().stream().map(question -> question.header().topic()).distinct().sorted().map(topic -> Map.of("name", topic)).toList());
        document.put("paths", paths());
        document.put("components", Map.of("schemas", Map.of("Problem", problemSchema()),
                "parameters", Map.of("rowsFormat", format(AnswerForms.ROWS), "graphFormat", format(AnswerForms.GRAPH))));
        return document;
    }

    private Map<String, Object> paths() {
        Map<String, Object> paths = new LinkedHashMap<>();
        paths.put(Api.QUERIES, Map.of("get", Map.of("operationId", "list-queries", "summary", "What can be asked", "responses", Map.of("200",
                response("all questions, with their parameters", List.of(Representation.JSON, Representation.TURTLE, Representation.JSON_LD))))));
        library.questions().forEach(question -> paths.put(Api.QUERIES + "/" + question.name(), Map.of("get", operation(question))));
        return paths;
    }

    private Map<String, Object> operation(Question question) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", question.name());
        operation.put("summary", question.header().title());
        operation.put("description", question.header().question() + columns(question));
        operation.put("tags", List.of(question.header().topic()));
        List<Map<String, Object>> parameters = question.header().parameters().stream().map(parameter -> parameter(question, parameter))
                .collect(Collectors.toCollection(ArrayList::new));
        parameters.add(Map.of("$ref", "#/components/parameters/" + (question.makesGraph() ? "graphFormat" : "rowsFormat")));
        operation.put("parameters", parameters);
        operation.put("responses", responses(question));
        return operation;
    }

    private static Map<String, Object> responses(Question question) {
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", response("the whole answer", AnswerForms.of(question.query())));
        PROBLEMS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(problem -> responses.put(problem.getKey(), Map.of("description", problem.getValue(),
                "content", Map.of("application/problem+json", Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))))));
        return responses;
    }

    private static Map<String, Object> response(String description, List<Representation> forms) {
        Map<String, Object> content = new LinkedHashMap<>();
        forms.forEach(form -> content.put(form.mediaType(), Map.of("schema", form.mediaType().endsWith("json") ? Map.of("type", "object") : Map.of("type", "string"))));
        return Map.of("description", description, "content", content);
    }

    private static String columns(Question question) {
        String meanings = question.header().columns().entrySet().stream().map(column -> "\n- `" + column.getKey() + "`: " + column.getValue()).collect(Collectors.joining());
        return question.columns().isEmpty() ? "" : "\n\nColumns: " + String.join(", ", question.columns()) + meanings;
    }

    private static Map<String, Object> parameter(Question question, Parameter parameter) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", parameter.name());
        all.put("in", "query");
        all.put("description", parameter.meaning() + (parameter.type() instanceof Parameter.Instance thing ? " (" + thing.written() + ", by IRI or name)" : ""));
        all.put("required", parameter.needed());
        all.put("schema", schema(parameter));
        question.header().examples().stream().map(example -> Arguments.read(example).values().get(parameter.name())).filter(value -> value != null)
                .findFirst().ifPresent(value -> all.put("example", typed(parameter, value)));
        return all;
    }

    private static Map<String, Object> schema(Parameter parameter) {
        Map<String, Object> schema = new LinkedHashMap<>(parameter.type() instanceof Parameter.Datatype datatype ? SCHEMAS.get(datatype) : Map.of("type", "string"));
        parameter.defaultValue().ifPresent(value -> schema.put("default", typed(parameter, value)));
        if (!parameter.allowed().isEmpty()) {
            schema.put("enum", parameter.allowed().stream().map(value -> typed(parameter, value)).toList());
        }
        return schema;
    }

    private static Object typed(Parameter parameter, String value) {
        return parameter.type() == Parameter.Datatype.INTEGER ? (Object) Long.valueOf(value)
                : parameter.type() == Parameter.Datatype.NUMBER ? (Object) Double.valueOf(value) : value;
    }

    private static Map<String, Object> format(List<Representation> forms) {
        List<String> names = forms.stream().flatMap(form -> form.names().stream().limit(1)).distinct().toList();
        return Map.of("name", "format", "in", "query", "required", false, "description", "The form of the answer; it wins over the header Accept.",
                "schema", Map.of("type", "string", "enum", names));
    }

    private static Map<String, Object> problemSchema() {
        return Map.of("type", "object", "description", "RFC 9457, Problem Details for HTTP APIs", "required", List.of("status", "detail"), "properties", Map.of(
                "type", Map.of("type", "string"), "title", Map.of("type", "string"), "status", Map.of("type", "integer"), "detail", Map.of("type", "string")));
    }
}
