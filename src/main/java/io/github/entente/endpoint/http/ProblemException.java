package io.github.entente.endpoint.http;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

import io.github.entente.base.EntenteException;

/** Ends the work on a request; {@link Resource} answers with its problem. */
public final class ProblemException extends EntenteException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    ProblemException(Problem problem, @Nullable Throwable cause) {
        super(Kind.USAGE, problem.detail(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
