package io.github.entente.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import io.github.entente.store.Statistics;
import io.github.entente.store.Store;

/** Says what is in the store and where to ask; counted once, when the server starts. */
final class LandingPage extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1;

    private final String page;

    LandingPage(Store store) {
        Statistics counts = store.statistics();
        page = template().formatted(counts.articles(), counts.events(), counts.triples());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getWriter().write(page);
    }

    private static String template() {
        try (InputStream in = LandingPage.class.getResourceAsStream("landing.html")) {
            if (in == null) {
                throw new IllegalStateException("landing.html is missing beside " + LandingPage.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
