package io.github.entente.endpoint.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;

/** Problems as replies: JSON where that is preferred, else one line of text. */
final class ProblemWriter {

    private static final Representation PROBLEM_JSON = Representation.of("application/problem+json");
    private static final List<Representation> KINDS_OF_JSON = List.of(PROBLEM_JSON, Representation.JSON, Representation.of("application/sparql-results+json"),
            Representation.JSON_LD);
    private static final ObjectMapper JSON = new ObjectMapper();

    private ProblemWriter() {
    }

    static Reply reply(Problem problem, HttpServletRequest request) {
        boolean json = KINDS_OF_JSON.stream().anyMatch(kind -> Negotiation.prefers(request, kind, Representation.TEXT));
        Reply reply = json ? Reply.text(PROBLEM_JSON, json(problem)) : Reply.text(Representation.TEXT, problem.detail() + "\n");
        for (Map.Entry<String, String> header : problem.headers().entrySet()) {
            reply = reply.withHeader(header.getKey(), header.getValue());
        }
        // What is wrong now may be right later.
        return reply.withStatus(problem.status()).withHeader("Cache-Control", "no-store").withHeader("Vary", "Accept");
    }

    private static String json(Problem problem) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "about:blank");
        members.put("title", problem.title());
        members.put("status", problem.status());
        members.put("detail", problem.detail());
        problem.members().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(member -> members.put(member.getKey(), member.getValue()));
        try {
            return JSON.writeValueAsString(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a member of a problem is neither text nor number: " + members, e);
        }
    }
}
