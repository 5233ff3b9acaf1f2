package io.github.entente.endpoint.writing;

import java.io.IOException;
import java.io.Serial;

import jakarta.servlet.http.HttpServletRequest;

import io.github.entente.endpoint.http.Content;
import io.github.entente.endpoint.http.Form;
import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.Reply;
import io.github.entente.endpoint.http.Resource;

/** {@code /entente/update}: the update operation of SPARQL 1.1 Protocol, section 2.2. */
final class UpdateResource extends Resource {

    @Serial
    private static final long serialVersionUID = 1;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DIRECT = "application/sparql-update";

    private final transient Guard guard;
    private final transient Changes changes;
    private final int most;

    UpdateResource(Guard guard, Changes changes, int most) {
        super("POST");
        this.guard = guard;
        this.changes = changes;
        this.most = most;
    }

    @Override
    protected Reply answer(HttpServletRequest request) throws IOException {
        guard.check(request);
        changes.update(text(request));
        return Reply.empty(204);
    }

    private String text(HttpServletRequest request) throws IOException {
        String type = Content.type(request);
        if (!type.equals(FORM) && !type.equals(DIRECT)) {
            throw Problem.of(415, "an update is posted as " + DIRECT + ", or as " + FORM + " with the field update").exception();
        }
        String content = Form.utf8(Content.read(request, most));
        Form parameters = Form.read(request.getQueryString());
        Form all = type.equals(FORM) ? parameters.and(Form.read(content)) : parameters;
        if (!all.all("using-graph-uri").isEmpty() || !all.all("using-named-graph-uri").isEmpty()) {
            throw Problem.of(400, "using-graph-uri is not supported; write USING into the update").exception();
        }
        return type.equals(DIRECT) ? content : all.one("update").orElseThrow(() -> Problem.of(400, "the form has no field update").exception());
    }
}
