package io.github.entente.endpoint.asking;

import java.util.List;

import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;

/** Puts functions whose work or whose value can grow without end behind guards that know the same functions by an end. */
final class GuardedExpressions extends ExprTransformCopy {

    /** In characters, and in digits. */
    private static final int LONGEST = 4_000_000;
    private static final int MOST_BITS = 100_000;

    private final Signal signal;

    GuardedExpressions(Signal signal) {
        this.signal = signal;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        return switch (function) {
            case E_Regex regex -> new StoppableRegex(arguments, signal);
            case E_StrReplace replace -> new StoppableReplace(arguments, signal);
            case E_StrConcat concat -> new BoundedConcat(arguments);
            default -> super.transform(function, arguments);
        };
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        return function instanceof E_Multiply ? new BoundedMultiply(left, right) : super.transform(function, left, right);
    }

    static void checkLength(long characters) {
        if (characters > LONGEST) {
            throw new ExprEvalException("the value is longer than " + LONGEST + " characters");
        }
    }

    /** Several times the same argument doubles a value at each step. */
    private static final class BoundedConcat extends E_StrConcat {
        BoundedConcat(ExprList arguments) {
            super(arguments);
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            checkLength(values.stream().mapToLong(value -> value.asUnquotedString().length()).sum());
            return super.eval(values);
        }
    }

    /** Squares of squares of squares. */
    private static final class BoundedMultiply extends E_Multiply {
        BoundedMultiply(Expr left, Expr right) {
            super(left, right);
        }

        @Override
        public NodeValue eval(NodeValue left, NodeValue right) {
            if (bits(left) + bits(right) > MOST_BITS) {
                throw new ExprEvalException("the product has more than " + MOST_BITS + " bits");
            }
            return super.eval(left, right);
        }

        private static int bits(NodeValue value) {
            return value.isInteger() ? value.getInteger().bitLength() : value.isDecimal() ? value.getDecimal().unscaledValue().bitLength() : 0;
        }
    }
}
