package io.github.entente.endpoint.api;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.query.Query;

import io.github.entente.base.EntenteException;
import io.github.entente.endpoint.http.EntityTag;
import io.github.entente.endpoint.http.Form;
import io.github.entente.endpoint.http.Negotiation;
import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.Reply;
import io.github.entente.endpoint.http.Representation;
import io.github.entente.endpoint.http.Resource;
import io.github.entente.endpoint.site.Site;
import io.github.entente.endpoint.sparql.AnswerForms;
import io.github.entente.query.Answer;
import io.github.entente.query.Question;

/** {@code /api/queries/NAME?parameter=value}: asks a question of the library, within the same limits as any query. */
final class QuestionResource extends Resource {

    @Serial
    private static final long serialVersionUID = 1;
    /** No parameter of a question. */
    private static final String FORMAT = "format";

    private final transient Site site;

    QuestionResource(Site site) {
        super("GET");
        this.site = site;
    }

    @Override
    protected Reply answer(HttpServletRequest request) {
        String path = request.getPathInfo();
        if (path == null || path.equals("/")) {
            return Reply.seeOther(Api.QUERIES);
        }
        Question question = find(path.substring(1));
        Query query = question.query();
        Map<String, String> values = values(Form.read(request.getQueryString()));
        Representation form = Negotiation.choose(request, AnswerForms.of(query));
        EntityTag tag = EntityTag.of(site.store().revision(), Api.QUERIES, question.name(), values.toString(), form.mediaType());
        return site.kept().reply(tag, request, () -> AnswerForms.reply(ask(question, values, request.getRemoteAddr()), form, query.getPrefixMapping()));
    }

    private Answer ask(Question question, Map<String, String> values, String client) {
        return site.asker().run(client, site.asker().limits().time(), session -> new Asking(site, session).ask(question, values));
    }

    private Question find(String name) {
        try {
            return site.library().find(name);
        } catch (EntenteException e) {
            throw Problem.of(404, e.getMessage()).exception(e);
        }
    }

    /** What is left blank, as forms send it, is not given. */
    private static Map<String, String> values(Form form) {
        Map<String, String> values = new LinkedHashMap<>();
        form.values().keySet().stream().filter(name -> !name.equals(FORMAT))
                .forEach(name -> form.one(name).filter(value -> !value.isBlank()).ifPresent(value -> values.put(name, value)));
        return values;
    }
}
