package io.github.entente.endpoint.writing;

import java.net.URI;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.ProblemException;
import io.github.entente.endpoint.site.Credentials;

/**
 * Lets only those pass who know the password, and no page of others that a browser sends with its owner's password.
 *
 * @param credentials who may pass
 */
record Guard(Credentials credentials) {

    /** @throws ProblemException 401 without the right credentials, 403 if a page from elsewhere sends the request */
    void check(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        if (origin != null && !isOwn(origin, request) || site != null && !site.matches("same-origin|none")) {
            throw Problem.of(403, "pages from elsewhere may not write here").exception();
        }
        if (!credentials.provenBy(request.getHeader("Authorization"))) {
            throw Problem.of(401, "writing needs the user and password of the configuration (Basic)").withHeader("WWW-Authenticate", "Basic realm=\"Entente\", charset=\"UTF-8\"")
                    .exception();
        }
    }

    private static boolean isOwn(String origin, HttpServletRequest request) {
        try {
            return URI.create(origin).getAuthority().toLowerCase(Locale.ROOT).equals(String.valueOf(request.getHeader("Host")).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException | NullPointerException e) {
            return false;
        }
    }
}
