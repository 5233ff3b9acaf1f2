package io.github.entente.endpoint.pages;

import java.io.Serial;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;

import io.github.entente.endpoint.site.Site;

/** The list of articles. */
final class ArticlesPage extends Page {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int LINES = 100;
    private static final Var ARTICLE = Var.alloc("article");

    ArticlesPage(Site site) {
        super(site);
    }

    @Override
    String html(HttpServletRequest request, Lookup lookup) {
        return Templates.html("articles", view(request, lookup));
    }

    private ArticlesView view(HttpServletRequest request, Lookup lookup) {
        Paging paging = Paging.of(request, "page", "content", LINES, lookup.row("articles-count", Map.of()).number("count"), Integer.MAX_VALUE);
        return new ArticlesView(newest(lookup, paging.page() * LINES, LINES), paging);
    }

    static List<Listed> newest(Lookup lookup, int skip, int limit) {
        List<Node> articles = lookup.rows("articles-order", Map.of(), skip, limit).stream().map(row -> row.node("article")).toList();
        return lookup.inOrder("articles", ARTICLE, articles).stream().map(Listed::of).toList();
    }
}
