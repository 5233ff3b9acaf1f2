package io.github.entente.comparison;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.system.Txn;

import io.github.entente.query.Question;

/**
 * A question of the library with values.
 *
 * @param name of the question
 * @param values by parameter, as people write them
 * @param sparql the query that our server runs for them, as text that any SPARQL processor understands: terms in the place of the
 *     parameters' variables
 * @param graph whether it makes a graph and no rows
 */
record Task(String name, Map<String, String> values, String sparql, boolean graph) {

    static Task of(Question question, Map<String, String> values, DatasetGraph data) {
        Map<Var, Node> terms = Txn.calculateRead(data, () -> question.terms(data, values));
        Query filled = QueryTransformOps.replaceVars(question.query(terms.keySet()), terms);
        return new Task(question.name(), Map.copyOf(values), assignedOnce(withoutBoundTerms(filled)).serialize(), question.makesGraph());
    }

    /** What comes after the question mark of an address, or in a form. */
    static String form(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    String accept() {
        return graph ? "application/n-triples" : "application/sparql-results+json";
    }

    /** Where a term has taken the place of a variable that is grouped by or that a part of the query gives, it is assigned there and nowhere else. */
    private static Query assignedOnce(Query query) {
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementSubQuery part) {
                assignedOnce(part.getQuery());
            }
        });
        Set<Var> given = Set.copyOf(PatternVars.vars(query.getQueryPattern()));
        query.getGroupBy().getExprs().keySet().removeIf(given::contains);
        query.getProject().getExprs().keySet().removeIf(variable -> given.contains(variable) || query.getGroupBy().contains(variable));
        return query;
    }

    /** Where a term has taken the place of a variable, {@code BOUND} of it holds; standard SPARQL lets it be asked of variables alone. */
    private static Query withoutBoundTerms(Query query) {
        ExprTransformCopy truth = new ExprTransformCopy() {
            @Override
            public Expr transform(ExprFunction1 function, Expr argument) {
                return function instanceof E_Bound && argument.isConstant() ? NodeValue.TRUE : super.transform(function, argument);
            }
        };
        ElementTransformCopyBase same = new ElementTransformCopyBase() {
        };
        return QueryTransformOps.transform(QueryTransformOps.transform(query, same, truth), same, new ExprTransformApplyElementTransform(same));
    }
}
