package io.github.entente.endpoint.pages;

import java.util.List;

/** The pages that each page leads to. */
final class Menu {

    static final List<Item> ITEMS = List.of(new Item("/", "Entente"), new Item("/articles", "Articles"), new Item("/timeline", "Timeline"), new Item("/map", "Map"),
            new Item("/graph", "Network"), new Item("/query", "Query"));

    private Menu() {
    }

    /**
     * A page.
     *
     * @param href its path
     * @param name what it is called
     */
    record Item(String href, String name) {
    }
}
