package io.github.entente.endpoint.pages;

import java.util.List;

/**
 * The articles, the newest first.
 *
 * @param articles those of this page
 * @param paging where one is among them
 */
record ArticlesView(List<Listed> articles, Paging paging) {

    ArticlesView {
        articles = List.copyOf(articles);
    }
}
