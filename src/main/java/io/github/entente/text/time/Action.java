package io.github.entente.text.time;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.github.entente.base.EntenteException;

/** What a rule makes of the words that it has matched: {@code in(monthDay(m,d),y)}. */
sealed interface Action {

    /** @return the value, or nothing where the words tell no time, as "February 30" */
    default Optional<Object> apply(Object[] values) {
        try {
            return Optional.of(evaluate(values));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    Object evaluate(Object[] values);

    /** The value of a named place in the pattern. */
    record Slot(int index) implements Action {
        @Override
        public Object evaluate(Object[] values) {
            return values[index];
        }
    }

    /** A number, unit or part written in the rule. */
    record Constant(Object value) implements Action {
        @Override
        public Object evaluate(Object[] values) {
            return value;
        }
    }

    /** An operation on other values. */
    record Call(Operation operation, List<Action> arguments) implements Action {
        @Override
        public Object evaluate(Object[] values) {
            return operation.apply(new Values(arguments.stream().map(argument -> argument.evaluate(values)).toList()));
        }
    }

    /** @throws EntenteException where it names an operation or a place that does not exist */
    static Action of(String text, List<String> slots) {
        int open = text.indexOf('(');
        if (open < 0) {
            return leaf(text, slots);
        }
        Operation operation = Operations.NAMED.get(text.substring(0, open));
        if (operation == null) {
            throw new EntenteException(EntenteException.Kind.FAULTS, "No operation of this name for times: " + text);
        }
        List<Action> arguments = new ArrayList<>();
        for (String argument : split(text.substring(open + 1, text.length() - 1))) {
            arguments.add(of(argument, slots));
        }
        return new Call(operation, List.copyOf(arguments));
    }

    private static Action leaf(String text, List<String> slots) {
        int slot = slots.indexOf(text);
        if (slot >= 0) {
            return new Slot(slot);
        }
        if (!Constants.isConstant(text)) {
            throw new EntenteException(EntenteException.Kind.FAULTS, "The rule for times names nothing in its pattern: " + text);
        }
        return new Constant(Constants.of(text));
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (letter == ',' && depth == 0) {
                parts.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        if (from < text.length()) {
            parts.add(text.substring(from).strip());
        }
        return parts;
    }
}
