package io.github.entente.endpoint.asking;

import java.util.List;
import java.util.regex.Pattern;

import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** REGEX whose search can be stopped: some patterns try exponentially many ways. */
final class StoppableRegex extends E_Regex {

    private final Patterns patterns;

    StoppableRegex(ExprList arguments, Signal signal) {
        super(arguments.get(0), arguments.get(1), flags(arguments));
        this.patterns = new Patterns("REGEX", signal);
    }

    private static Expr flags(ExprList arguments) {
        return arguments.size() > 2 ? arguments.get(2) : NodeValue.makeString("");
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        String text = Patterns.text("REGEX", values.get(0)).getLiteralLexicalForm();
        Pattern pattern = patterns.of(values.get(1), values.get(2));
        return NodeValue.makeBoolean(patterns.find(pattern, text));
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new StoppableRegex(arguments, patterns.signal());
    }
}
