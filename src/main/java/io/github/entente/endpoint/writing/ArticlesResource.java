package io.github.entente.endpoint.writing;

import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;

import io.github.entente.endpoint.http.Content;
import io.github.entente.endpoint.http.Form;
import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.Reply;
import io.github.entente.endpoint.http.Representation;
import io.github.entente.endpoint.http.Resource;

/** {@code POST /api/articles}: reads articles as {@code entente ingest} does, and tells what came of each. */
final class ArticlesResource extends Resource {

    @Serial
    private static final long serialVersionUID = 1;
    private static final Map<String, String> ENDINGS = Map.of("text/plain", "txt", "text/html", "html", "application/xhtml+xml", "html", "application/json", "json",
            "application/ld+json", "json", "application/x-ndjson", "jsonl", "application/jsonl", "jsonl");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient Guard guard;
    private final transient Intake intake;
    private final int most;

    ArticlesResource(Guard guard, Intake intake, int most) {
        super("POST");
        this.guard = guard;
        this.intake = intake;
        this.most = most;
    }

    @Override
    protected Reply answer(HttpServletRequest request) throws IOException {
        guard.check(request);
        String ending = ENDINGS.get(Content.type(request));
        if (ending == null) {
            throw Problem.of(415, "an article is sent as text/plain, text/html, application/json or, several, application/x-ndjson")
                    .withHeader("Accept-Post", String.join(", ", ENDINGS.keySet())).exception();
        }
        String name = Form.read(request.getQueryString()).one("name").map(given -> given.replaceAll("[^\\p{L}\\p{N} ._-]", "-")).orElse("article." + ending);
        List<Intake.Taken> taken = intake.read(name, Content.read(request, most));
        return reply(taken);
    }

    private static Reply reply(List<Intake.Taken> taken) throws IOException {
        boolean stored = taken.stream().anyMatch(each -> each.outcome().equals("ingested"));
        boolean rejected = taken.stream().allMatch(each -> each.outcome().equals("rejected"));
        Reply reply = Reply.text(Representation.JSON, JSON.writeValueAsString(Map.of("articles", taken))).withStatus(stored ? 201 : rejected ? 422 : 200);
        return taken.size() == 1 && stored ? reply.withHeader("Location", taken.getFirst().article().replaceFirst("^https://w3id.org/entente", "")) : reply;
    }
}
