package io.github.entente.endpoint.api;

import java.util.Map;

import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.system.Txn;

import io.github.entente.base.EntenteException;
import io.github.entente.endpoint.asking.Session;
import io.github.entente.endpoint.site.Site;
import io.github.entente.query.Answer;
import io.github.entente.query.Question;

/**
 * Asks questions of the library within the turn of a client.
 *
 * @param site where things are looked up by name
 * @param session the turn
 */
public record Asking(Site site, Session session) {

    /**
     * @param values what the asker sets, by parameter, as people write it
     * @throws EntenteException of kind USAGE that names parameter, value and what is allowed, if a value is wrong
     */
    public Answer ask(Question question, Map<String, String> values) {
        session.about(question.name() + " " + values);
        DatasetGraph data = site.store().dataset().asDatasetGraph();
        Map<Var, Node> terms = Txn.calculateRead(data, () -> question.terms(data, values));
        try {
            return session.ask(question.query(terms.keySet()), terms);
        } catch (TextIndexParseException e) {
            throw Question.unsearchable(e);
        }
    }
}
