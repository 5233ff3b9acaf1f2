package io.github.entente.endpoint.api;

import java.io.Serial;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;

import io.github.entente.endpoint.http.Form;
import io.github.entente.endpoint.http.Negotiation;
import io.github.entente.endpoint.http.Reply;
import io.github.entente.endpoint.http.Resource;
import io.github.entente.endpoint.sparql.AnswerForms;
import io.github.entente.query.Question;

/** {@code /api/queries/NAME?parameter=value}: asks a question of the library, within the same limits as any query. */
final class QuestionResource extends Resource {

    @Serial
    private static final long serialVersionUID = 1;
    /** No parameter of a question. */
    private static final String FORMAT = "format";

    private final transient Answers answers;
    private final transient Preparation preparation;

    QuestionResource(Answers answers, Preparation preparation) {
        super("GET");
        this.answers = answers;
        this.preparation = preparation;
    }

    @Override
    protected Reply answer(HttpServletRequest request) {
        String path = request.getPathInfo();
        if (path == null || path.equals("/")) {
            return Reply.seeOther(Api.QUERIES);
        }
        Question question = answers.find(path.substring(1));
        AskedQuestion asked = new AskedQuestion(question.name(), values(Form.read(request.getQueryString())), Negotiation.choose(request, AnswerForms.of(question.query())));
        Reply reply = answers.reply(asked, request);
        preparation.remember(asked);
        return reply;
    }

    /** What is left blank, as forms send it, is not given. */
    private static SortedMap<String, String> values(Form form) {
        SortedMap<String, String> values = new TreeMap<>();
        form.values().keySet().stream().filter(name -> !name.equals(FORMAT))
                .forEach(name -> form.one(name).filter(value -> !value.isBlank()).ifPresent(value -> values.put(name, value)));
        return values;
    }
}
