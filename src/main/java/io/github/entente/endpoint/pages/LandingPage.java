package io.github.entente.endpoint.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import io.github.entente.endpoint.http.Markup;
import io.github.entente.endpoint.http.Reply;
import io.github.entente.endpoint.http.Representation;
import io.github.entente.endpoint.http.Resource;
import io.github.entente.query.Parameter;
import io.github.entente.query.QueryLibrary;
import io.github.entente.query.Question;
import io.github.entente.store.Statistics;
import io.github.entente.store.Store;

/** Says what is in the store and where to ask; counted once, when the server starts. */
final class LandingPage extends Resource {

    @Serial
    private static final long serialVersionUID = 1;

    private final String page;

    LandingPage(Store store, QueryLibrary library) {
        super("GET");
        Statistics counts = store.statistics();
        String questions = library.questions().stream().map(LandingPage::item).collect(Collectors.joining("\n"));
        page = String.format(Locale.ROOT, template(), counts.articles(), samples(counts), counts.events(), counts.triples(), questions);
    }

    @Override
    protected Reply answer(HttpServletRequest request) {
        return Reply.text(Representation.HTML, page)
                .withHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'")
                .withHeader("X-Content-Type-Options", "nosniff");
    }

    /** A visitor must not take the invented story for news. */
    private static String samples(Statistics counts) {
        return counts.samples() == 0 ? "" : " (<strong>%d of them samples, whose story and persons are invented</strong>)".formatted(counts.samples());
    }

    /** A question as a link that asks it; one that needs a value is only shown. */
    private static String item(Question question) {
        String words = Markup.escaped(question.header().question());
        boolean needsValues = question.header().parameters().stream().anyMatch(Parameter::needed);
        return needsValues || question.columns().isEmpty()
                ? "<li>%s <code>%s</code></li>".formatted(words, question.name())
                : "<li><a href=\"entente/sparql?format=text&amp;query=%s\">%s</a> <code>%s</code></li>"
                        .formatted(URLEncoder.encode(question.text(), StandardCharsets.UTF_8), words, question.name());
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
