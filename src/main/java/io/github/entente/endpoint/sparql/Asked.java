package io.github.entente.endpoint.sparql;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.query.Query;

import io.github.entente.endpoint.http.Content;
import io.github.entente.endpoint.http.Form;
import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.ProblemException;

/**
 * A query operation, after SPARQL 1.1 Protocol, section 2.1.
 *
 * @param query the query's text
 * @param defaultGraphs which graphs to merge into the default graph
 * @param namedGraphs which graphs to offer by name
 * @param format the form asked for, if any
 * @param time how long it may take
 */
record Asked(String query, List<String> defaultGraphs, List<String> namedGraphs, Optional<String> format, Duration time) {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DIRECT = "application/sparql-query";

    /**
     * Reads GET, POST of a form, and POST of the query itself.
     *
     * @param most bytes of the query
     * @param longest the server's time limit
     * @return empty for a GET without a query
     * @throws ProblemException 400, 413 or 415 if it is none of these
     */
    static Optional<Asked> read(HttpServletRequest request, int most, Duration longest) throws IOException {
        Form parameters = Form.read(request.getQueryString());
        if (request.getMethod().equals("POST")) {
            return Optional.of(posted(request, parameters, Form.utf8(content(request, most)), longest));
        }
        return parameters.one("query").map(query -> of(query, parameters, longest));
    }

    private static Asked posted(HttpServletRequest request, Form parameters, String content, Duration longest) {
        if (Content.type(request).equals(DIRECT)) {
            return of(content, parameters, longest);
        }
        Form all = parameters.and(Form.read(content));
        if (!all.all("update").isEmpty()) {
            throw Problem.of(400, "this is for queries; updates go to /entente/update, where writing is switched on").exception();
        }
        return of(all.one("query").orElseThrow(() -> Problem.of(400, "the form has no field query").exception()), all, longest);
    }

    private static byte[] content(HttpServletRequest request, int most) throws IOException {
        String type = Content.type(request);
        if (!type.equals(FORM) && !type.equals(DIRECT)) {
            throw Problem.of(415, "a query is posted as " + FORM + " with the field query, or as " + DIRECT + "; this is "
                    + (type.isEmpty() ? "without Content-Type" : type)).withHeader("Accept-Post", FORM + ", " + DIRECT).exception();
        }
        return Content.read(request, most);
    }

    private static Asked of(String query, Form parameters, Duration longest) {
        return new Asked(query, parameters.all("default-graph-uri"), parameters.all("named-graph-uri"), parameters.one("format").filter(format -> !format.isBlank()),
                parameters.one("timeout").map(Asked::seconds).orElse(longest));
    }

    private static Duration seconds(String written) {
        if (!written.matches("\\d{1,6}(\\.\\d{1,3})?") || Double.parseDouble(written) == 0) {
            throw Problem.of(400, "timeout=" + written + ": seconds are needed, such as 10 or 0.5").exception();
        }
        return Duration.ofMillis(Math.round(Double.parseDouble(written) * 1000));
    }

    /** What the protocol says on graphs wins over the query's FROM (section 2.1.4). */
    void applyGraphs(Query parsed) {
        if (!defaultGraphs.isEmpty() || !namedGraphs.isEmpty()) {
            parsed.getGraphURIs().clear();
            parsed.getNamedGraphURIs().clear();
            defaultGraphs.forEach(parsed::addGraphURI);
            namedGraphs.forEach(parsed::addNamedGraphURI);
        }
    }
}
