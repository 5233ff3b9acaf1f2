package io.github.entente.endpoint.asking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.jspecify.annotations.Nullable;

/** Regular expressions over text that can be taken away from the search. */
final class Patterns {

    private final String function;
    private final Signal signal;
    private @Nullable Pattern last;
    private String lastKey = "";

    /** @param function its name, for messages */
    Patterns(String function, Signal signal) {
        this.function = function;
        this.signal = signal;
    }

    Signal signal() {
        return signal;
    }

    /** The same pattern is asked for row by row. */
    Pattern of(NodeValue pattern, NodeValue flags) {
        String written = text(function, pattern).getLiteralLexicalForm();
        String marks = text(function, flags).getLiteralLexicalForm();
        String key = marks + "/" + written;
        Pattern known = last;
        if (known == null || !key.equals(lastKey)) {
            known = compile(written, marks);
            last = known;
            lastKey = key;
        }
        return known;
    }

    boolean find(Pattern pattern, String text) {
        try {
            return matcher(pattern, text).find();
        } catch (StackOverflowError e) {
            throw new ExprEvalException(function + ": the pattern goes too deep on this text");
        }
    }

    Matcher matcher(Pattern pattern, String text) {
        return pattern.matcher(new Stoppable(text, signal));
    }

    private Pattern compile(String written, String flags) {
        try {
            return RegexEngine.makePattern(function, written, flags);
        } catch (PatternSyntaxException e) {
            throw new ExprEvalException(function + ": " + e.getMessage());
        }
    }

    /** @throws ExprEvalException if it is not text */
    static Node text(String function, NodeValue value) {
        Node node = value.asNode();
        if (!value.isString() && !value.isLangString()) {
            throw new ExprEvalException(function + ": not a string: " + value);
        }
        return node;
    }

    /**
     * Every character that is looked at is a chance to stop.
     *
     * @param text what is searched
     * @param signal when to stop
     */
    private record Stoppable(String text, Signal signal) implements CharSequence {
        @Override
        public char charAt(int index) {
            signal.check();
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int begin, int end) {
            return text.substring(begin, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
