package io.github.entente.endpoint.api;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;

import io.github.entente.base.EntenteException;
import io.github.entente.endpoint.asking.Asker;
import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.ProblemException;
import io.github.entente.endpoint.http.Reply;
import io.github.entente.endpoint.site.Site;
import io.github.entente.endpoint.sparql.AnswerForms;
import io.github.entente.query.Answer;
import io.github.entente.query.Question;

/**
 * Answers to questions of the library, worked out once for each revision of the store.
 *
 * @param site whose store is asked
 */
record Answers(Site site) {

    /** Within the same limits as any query. */
    Reply reply(AskedQuestion asked, HttpServletRequest request) {
        return site.kept().reply(asked.tag(site.store().revision()), request, () -> workedOut(asked, site.asker(), request.getRemoteAddr()));
    }

    /**
     * Has the answer ready for whoever asks next, though it may take longer than anybody would wait.
     *
     * @throws EntenteException if there is none, as whoever asks would be told
     */
    void prepare(AskedQuestion asked) throws IOException {
        site.kept().prepare(asked.tag(site.store().revision()), () -> workedOut(asked, site.preparer(), "nobody"));
    }

    /** @throws ProblemException 404 if there is no question of this name */
    Question find(String name) {
        try {
            return site.library().find(name);
        } catch (EntenteException e) {
            throw Problem.of(404, e.getMessage()).exception(e);
        }
    }

    private Reply workedOut(AskedQuestion asked, Asker by, String client) {
        Question question = find(asked.name());
        Answer answer = by.run(client, by.limits().time(), session -> new Asking(site, session).ask(question, asked.values()));
        return AnswerForms.reply(answer, asked.form(), question.query().getPrefixMapping());
    }
}
