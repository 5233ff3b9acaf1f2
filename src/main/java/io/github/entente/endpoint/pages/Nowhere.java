package io.github.entente.endpoint.pages;

import java.io.Serial;

import jakarta.servlet.http.HttpServletRequest;

import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.Reply;
import io.github.entente.endpoint.http.Resource;

/** Answers at every path that is nobody else's: 404, as all other problems are told. */
final class Nowhere extends Resource {

    @Serial
    private static final long serialVersionUID = 1;

    Nowhere() {
        super("GET", "POST", "PUT", "DELETE", "PATCH");
    }

    @Override
    protected Reply answer(HttpServletRequest request) {
        throw Problem.of(404, "there is nothing at " + request.getRequestURI() + "; begin at /, and /api/openapi.json lists the paths for programs").exception();
    }
}
