package io.github.entente.endpoint.asking;

import java.util.List;
import java.util.regex.Matcher;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** REPLACE whose search can be stopped and whose value has an end. */
final class StoppableReplace extends E_StrReplace {

    private final Patterns patterns;

    StoppableReplace(ExprList arguments, Signal signal) {
        super(arguments.get(0), arguments.get(1), arguments.get(2), arguments.size() > 3 ? arguments.get(3) : NodeValue.makeString(""));
        this.patterns = new Patterns("REPLACE", signal);
    }

    /** As XPath's fn:replace has it, a pattern that matches the empty string is an error. */
    @Override
    public NodeValue eval(List<NodeValue> values) {
        Node text = Patterns.text("REPLACE", values.get(0));
        String replacement = Patterns.text("REPLACE", values.get(2)).getLiteralLexicalForm();
        Matcher matcher = patterns.matcher(patterns.of(values.get(1), values.get(3)), text.getLiteralLexicalForm());
        if (patterns.find(matcher.pattern(), "")) {
            throw new ExprEvalException("REPLACE: the pattern matches the empty string");
        }
        return NodeValue.makeNode(like(text, replaced(matcher, replacement)));
    }

    private static String replaced(Matcher matcher, String replacement) {
        StringBuilder result = new StringBuilder();
        try {
            while (matcher.find()) {
                matcher.appendReplacement(result, replacement);
                GuardedExpressions.checkLength(result.length());
            }
            return matcher.appendTail(result).toString();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("REPLACE: " + e.getMessage());
        } catch (StackOverflowError e) {
            throw new ExprEvalException("REPLACE: the pattern goes too deep on this text");
        }
    }

    private static Node like(Node text, String words) {
        return text.getLiteralLanguage().isEmpty() ? NodeFactory.createLiteralDT(words, text.getLiteralDatatype())
                : NodeFactory.createLiteralLang(words, text.getLiteralLanguage());
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new StoppableReplace(arguments, patterns.signal());
    }
}
