package io.github.entente.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A variable of a question to which the asker can give a value.
 *
 * @param name the variable, without question mark
 * @param type what values it takes
 * @param allowed the only values it takes, as they are written; empty if all of the type
 * @param byDefault the value it has where the asker gives none, as it is written, or null
 * @param optional whether the variable stays free where it has no value
 * @param meaning what it is for
 */
public record Parameter(String name, Type type, List<String> allowed, @Nullable String byDefault, boolean optional, String meaning) {

    public Parameter {
        allowed = List.copyOf(allowed);
    }

    public Optional<String> defaultValue() {
        return Optional.ofNullable(byDefault);
    }

    /** Whether the question cannot be asked without a value for it. */
    public boolean needed() {
        return byDefault == null && !optional;
    }

    /** What values a parameter takes. */
    public sealed interface Type {
        /** As the header writes it. */
        String written();
    }

    /** A value of its own. */
    public enum Datatype implements Type {
        /** Any IRI, in full or with a prefix of the query. */
        IRI,
        /** Words. */
        STRING,
        /** A day: 2026-01-31. */
        DATE,
        /** A whole number. */
        INTEGER,
        /** A number, with a point before the fraction. */
        NUMBER;

        @Override
        public String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A thing in the store, told by its IRI or by one of its names.
     *
     * @param iri its class
     * @param written the class as the header has it: {@code ent:State}
     */
    public record Instance(String iri, String written) implements Type {
    }
}
