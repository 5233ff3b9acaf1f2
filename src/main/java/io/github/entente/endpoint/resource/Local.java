package io.github.entente.endpoint.resource;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import io.github.entente.endpoint.http.Form;
import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.ProblemException;

/** IRIs of the project and their paths here. */
final class Local {

    private static final String SITE = "https://w3id.org/entente";
    /** What may be in an IRI of ours, which are made of letters, digits and a few marks. */
    private static final Pattern PATH = Pattern.compile("/(id|graph)/[^\\s<>\"{}|^`\\\\]+");

    private Local() {
    }

    /** @throws ProblemException 404 if nothing can have such a name */
    static String iri(HttpServletRequest request) {
        String path = request.getRequestURI();
        String decoded = path.contains("%") ? Form.read(path.replace("+", "%2B").replace("&", "%26").replace("=", "%3D")).values().keySet().iterator().next() : path;
        if (!PATH.matcher(decoded).matches()) {
            throw Problem.of(404, "there is nothing at " + path).exception();
        }
        return SITE + decoded;
    }

    static String path(String iri) {
        return iri.substring(SITE.length());
    }
}
