package io.github.entente.endpoint.asking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.jena.query.QueryParseException;

import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.ProblemException;

/** Looks at the text of a query or an update before anything reads it. */
public final class Inspection {

    private static final Pattern PLACE = Pattern.compile("at line (?<line>\\d+), column (?<column>\\d+)");
    private static final Pattern EXPECTED = Pattern.compile("\\s*Was expecting (one of:|:).*", Pattern.DOTALL);

    private Inspection() {
    }

    /** @throws ProblemException 403 if it asks for what is not allowed here, 400 if it is too deep or too long */
    public static void check(String text) {
        Lexis lexis = Lexis.of(text);
        Nesting.check(lexis.code());
        Forbidden.check(lexis);
    }

    /**
     * What the parser says, with line and column.
     *
     * @param what {@code query} or {@code update}
     */
    public static ProblemException notSparql(String what, QueryParseException wrong) {
        String message = EXPECTED.matcher(String.valueOf(wrong.getMessage()).strip()).replaceFirst("");
        Problem problem = Problem.of(400, "the " + what + " is not SPARQL: " + message);
        Matcher place = PLACE.matcher(message);
        if (place.find()) {
            return problem.with("line", Integer.valueOf(place.group("line"))).with("column", Integer.valueOf(place.group("column"))).exception(wrong);
        }
        return wrong.getLine() > 0 ? problem.with("line", wrong.getLine()).with("column", wrong.getColumn()).exception(wrong) : problem.exception(wrong);
    }
}
