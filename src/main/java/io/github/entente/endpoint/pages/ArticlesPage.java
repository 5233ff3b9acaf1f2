package io.github.entente.endpoint.pages;

import java.io.Serial;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import io.github.entente.endpoint.site.Site;

/** The list of articles. */
final class ArticlesPage extends Page {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int LINES = 100;

    private final transient Lookup lookup;

    ArticlesPage(Site site) {
        super(site);
        this.lookup = new Lookup(site.store());
    }

    @Override
    String html(HttpServletRequest request) {
        return lookup.read(() -> Templates.html("articles", view(request)));
    }

    private ArticlesView view(HttpServletRequest request) {
        Paging paging = Paging.of(request, "page", "content", LINES, lookup.row("articles-count", Map.of()).number("count"), Integer.MAX_VALUE);
        List<Listed> articles = lookup.rows("articles", Map.of(), paging.page() * LINES, LINES).stream().map(Listed::of).toList();
        return new ArticlesView(articles, paging);
    }
}
