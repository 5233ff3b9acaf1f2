package io.github.entente.endpoint.pages;

import java.util.Map;
import java.util.stream.Collectors;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import io.github.entente.SampleStore;
import io.github.entente.query.Answer;
import io.github.entente.query.Arguments;
import io.github.entente.query.QueryLibrary;
import io.github.entente.query.Question;
import io.github.entente.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

class FilledQueryTest {

    private static final Iterable<Question> QUESTIONS = QueryLibrary.load().questions();

    @Test
    void putsTermsInThePlaceOfVariablesAndLeavesTheRest() {
        String text = """
                PREFIX ex: <http://example.org/?state>
                # ?state is a parameter
                SELECT ?e ?state (COUNT(?state) AS ?n) {
                  ?e ex:of ?state ; ex:says "of ?state" FILTER (!BOUND( ?state ) || ?stated = 'a \\' ?state')
                }
                GROUP BY ?e ?state ORDER BY ?state
                """;
        Map<Var, Node> terms = Map.of(Var.alloc("state"), NodeFactory.createURI("https://w3id.org/entente/id/state/japan"));
        String filled = FilledQuery.of(text, terms, QueryFactory.create(text).getPrefixMapping());
        String japan = "<https://w3id.org/entente/id/state/japan>";
        assertThat(filled).contains("/?state>", "# ?state is", "SELECT ?e ?state (COUNT(" + japan + ")", "ex:of " + japan + " ;", "\"of ?state\"", "!true || ?stated = 'a \\' ?state'",
                "GROUP BY ?e (" + japan + " AS ?state) ORDER BY ?state");
        assertThat(QueryFactory.create(filled).getResultVars()).containsExactly("e", "state", "n");
    }

    @ParameterizedTest
    @FieldSource("QUESTIONS")
    void asksTheSameAsTheLibraryWithItsExample(Question question) {
        Store store = SampleStore.open();
        for (String example : question.header().examples()) {
            Map<String, String> values = Arguments.read(example).values();
            Map<Var, Node> terms = Txn.calculateRead(store.dataset().asDatasetGraph(), () -> question.terms(store.dataset().asDatasetGraph(), values));
            Question filled = Question.parse(question.name(), FilledQuery.of(question.text().replaceAll("(?m)^#@.*\\R", ""), terms, question.query().getPrefixMapping()));
            assertThat(told(filled.ask(store.dataset(), Map.of()))).as("%s %s", question.name(), example).isEqualTo(told(question.ask(store.dataset(), values)));
        }
    }

    private static Object told(Answer answer) {
        return switch (answer) {
            case Answer.Rows rows -> rows;
            case Answer.Truth truth -> truth;
            case Answer.Triples triples -> triples.graph().stream().map(Object::toString).collect(Collectors.toSet());
        };
    }
}
