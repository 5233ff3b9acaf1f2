package io.github.entente.endpoint.resource;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import io.github.entente.endpoint.http.Negotiation;
import io.github.entente.endpoint.http.ProblemException;
import io.github.entente.endpoint.http.Representation;
import io.github.entente.endpoint.http.Resource;
import io.github.entente.endpoint.sparql.AnswerForms;

/**
 * Answers in RDF, and leaves the rest to the pages behind.
 *
 * @param rdf what answers
 */
record RdfFilter(Resource rdf) implements Filter {

    private static final List<Representation> OFFERED = Stream.concat(AnswerForms.GRAPH.stream(), Stream.of(Representation.HTML)).toList();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain next) throws IOException, ServletException {
        ((HttpServletResponse) response).setHeader("Vary", "Accept");
        if (wantsPage((HttpServletRequest) request)) {
            next.doFilter(request, response);
        } else {
            rdf.service(request, response);
        }
    }

    private static boolean wantsPage(HttpServletRequest request) {
        // /graph alone is a page.
        if (request.getRequestURI().indexOf('/', 1) < 0) {
            return true;
        }
        try {
            return Negotiation.choose(request, OFFERED).equals(Representation.HTML);
        } catch (ProblemException e) {
            return false;
        }
    }
}
