package io.github.entente.endpoint.pages;

import java.io.Serial;

import jakarta.servlet.http.HttpServletRequest;

import io.github.entente.endpoint.site.PerRevision;
import io.github.entente.endpoint.site.Site;

/** Says what is in the store and what to ask; counts anew only after the store was written to. */
final class LandingPage extends Page {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient PerRevision<String> counted;

    LandingPage(Site site, PerRevision<String> counted) {
        super(site);
        this.counted = counted;
    }

    /** What the page is for the present state of the store. */
    static String html(Site site) {
        return Templates.html("landing", Landing.of(site));
    }

    @Override
    String revision() {
        return counted.within(PATIENCE).revision();
    }

    @Override
    String html(HttpServletRequest request, Lookup lookup) {
        return counted.get();
    }
}
