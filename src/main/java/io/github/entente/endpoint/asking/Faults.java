package io.github.entente.endpoint.asking;

import java.time.Duration;

import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.ARQException;

import io.github.entente.endpoint.http.Problem;

/** What ends a query, told to whoever asked. */
final class Faults {

    private Faults() {
    }

    static RuntimeException of(Throwable fault, Signal signal, Duration allowed) {
        if (signal.reason() != null || fault instanceof OutOfMemoryError) {
            return signal.reason() == Signal.Reason.TIME ? tooSlow(allowed) : tooHungry();
        }
        return switch (fault) {
            case QueryParseException wrong -> Inspection.notSparql("query", wrong);
            case StackOverflowError deep -> Problem.of(400, "the query nests too deeply; split it or shorten its chains").exception(deep);
            case QueryCancelledException cancelled -> tooSlow(allowed);
            case QueryException wrong -> Problem.of(400, "the query cannot be run: " + wrong.getMessage()).exception(wrong);
            case ARQException wrong -> Problem.of(400, "the query cannot be run: " + wrong.getMessage()).exception(wrong);
            case RuntimeException other -> other;
            case Error other -> throw other;
            default -> new IllegalStateException(fault);
        };
    }

    static RuntimeException tooSlow(Duration allowed) {
        return Problem.of(503, "the query was stopped after " + allowed.toMillis() / 1000.0 + " s, its time limit, and no part of an answer was sent; "
                + "make it more selective, or add LIMIT").with("limit", "time").with("seconds", allowed.toMillis() / 1000.0)
                .withHeader("Retry-After", "60").exception();
    }

    private static RuntimeException tooHungry() {
        return Problem.of(503, "the query was stopped because it needs more memory than there is; group, sort or join less")
                .with("limit", "memory").withHeader("Retry-After", "60").exception();
    }
}
