package io.github.entente.endpoint.pages;

import java.io.Serial;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.http.HttpServletRequest;

import io.github.entente.endpoint.site.Site;

/** Says what is in the store and what to ask; counts anew only after the store was written to. */
final class LandingPage extends Page {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient AtomicReference<Counting> last = new AtomicReference<>();

    LandingPage(Site site) {
        super(site);
        // So that the first visitor need not wait.
        html();
    }

    @Override
    String html(HttpServletRequest request) {
        return html();
    }

    private String html() {
        String revision = site().store().revision();
        Counting known = last.get();
        if (known != null && known.revision().equals(revision)) {
            return known.html();
        }
        String html = Templates.html("landing", Landing.of(site().store(), site().library()));
        last.set(new Counting(revision, html));
        return html;
    }

    /**
     * The page of a state of the store.
     *
     * @param revision the state
     * @param html the page
     */
    private record Counting(String revision, String html) {
    }
}
