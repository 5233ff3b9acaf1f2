package io.github.entente.endpoint.asking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.ProblemException;

/** What no query or update may ask for: requests to elsewhere, and code of the asker's choosing. Words are looked at, so that no place is missed. */
final class Forbidden {

    /** Neither a variable nor a part of a name. */
    private static final String WORD = "(?i)(?<![\\w?$:.\\-%%\\\\])%s(?![\\w:\\-])";
    private static final Pattern SERVICE = Pattern.compile(WORD.formatted("service"));
    private static final Pattern LOAD = Pattern.compile(WORD.formatted("load"));
    private static final Pattern CALL = Pattern.compile(WORD.formatted("call"));
    /** Jena takes java:CLASS for a function, a property or a step of a path, and loads the class. */
    private static final Pattern JAVA = Pattern.compile("(?i)^java:.*");

    private Forbidden() {
    }

    /** @throws ProblemException 403 that names what is not allowed */
    static void check(Lexis lexis) {
        if (SERVICE.matcher(lexis.code()).find()) {
            throw refused("SERVICE clauses");
        }
        if (LOAD.matcher(lexis.code()).find()) {
            throw refused("LOAD operations");
        }
        if (CALL.matcher(lexis.code()).find()) {
            throw refused("calls of functions by value");
        }
        if (lexis.iris().stream().anyMatch(iri -> JAVA.matcher(unescaped(iri)).matches())) {
            throw refused("java: names");
        }
    }

    private static ProblemException refused(String what) {
        return Problem.of(403, what + " are not allowed here: this server sends no request for others and runs no code of theirs").exception();
    }

    /** Code points may be written as numbers (SPARQL 1.1, section 19.2). */
    private static String unescaped(String iri) {
        return Pattern.compile("\\\\u([0-9A-Fa-f]{4})|\\\\U([0-9A-Fa-f]{8})").matcher(iri).replaceAll(match -> {
            int point = Integer.parseUnsignedInt(match.group(1) == null ? match.group(2) : match.group(1), 16);
            return Character.isValidCodePoint(point) ? Matcher.quoteReplacement(Character.toString(point)) : "";
        });
    }
}
