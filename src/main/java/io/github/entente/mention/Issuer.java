package io.github.entente.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.github.entente.article.Article;

/**
 * Who says "we" in a release that one state's government puts out under its own name: that state. In joint statements and in
 * newspapers "we" stays unresolved.
 */
final class Issuer {

    private static final Set<String> BODIES = Set.of("Government", "Ministry");
    private static final Set<String> ARTICLES = Set.of("the ", "The ");

    private final List<Known> known;
    private final Atlas atlas;

    Issuer(List<Known> known, Atlas atlas) {
        this.known = List.copyOf(known);
        this.atlas = atlas;
    }

    /** The state whose body published the article alone, if it is one. */
    Optional<Entity> of(Article article) {
        boolean joint = article.title().toLowerCase(Locale.ROOT).contains("joint");
        String publisher = bare(article.publisher());
        return joint ? Optional.empty() : known.stream().filter(one -> BODIES.contains(one.entity().type()))
                .filter(one -> one.names().stream().anyMatch(name -> name.text().equalsIgnoreCase(publisher)))
                .map(Known::entity).min(Comparator.comparing(Entity::id)).flatMap(atlas::stateOf);
    }

    private static String bare(String publisher) {
        return ARTICLES.stream().filter(publisher::startsWith).findFirst().map(article -> publisher.substring(article.length())).orElse(publisher);
    }
}
