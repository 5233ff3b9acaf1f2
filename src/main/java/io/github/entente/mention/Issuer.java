package io.github.entente.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.github.entente.article.Article;

/**
 * Who says "we" in a release that one state's government puts out under its own name: that state. In joint statements and in
 * newspapers "we" stays unresolved.
 */
final class Issuer {

    private static final Set<String> BODIES = Set.of("Government", "Ministry", "ArmedForce");
    private static final Set<String> UNIONS = Set.of("organization/european-union", "organization/european-external-action-service", "organization/european-commission", "organization/european-council", "organization/council-of-the-european-union", "organization/nato");
    private static final Set<String> OFFICES = Set.of("government", "ministry", "department", "office", "command", "embassy", "mission", "presidency", "minister", "president", "cabinet", "navy", "army", "forces", "force");
    private static final Set<String> ARTICLES = Set.of("the ", "The ");

    private final Map<String, List<Entity>> known;
    private final Gazetteer gazetteer;
    private final Atlas atlas;

    Issuer(List<Known> known, Gazetteer gazetteer, Atlas atlas) {
        this.known = byName(known);
        this.gazetteer = gazetteer;
        this.atlas = atlas;
    }

    private static Map<String, List<Entity>> byName(List<Known> known) {
        Map<String, List<Entity>> found = new HashMap<>();
        for (Known one : known) {
            one.names().stream().map(name -> name.text().toLowerCase(Locale.ROOT)).distinct().forEach(name -> found.computeIfAbsent(name, none -> new ArrayList<>()).add(one.entity()));
        }
        return found;
    }

    /** The state whose body published the article alone, or the union of states, if it is one. */
    Optional<Entity> of(Article article) {
        boolean joint = article.title().toLowerCase(Locale.ROOT).contains("joint");
        String publisher = bare(article.publisher());
        List<Entity> named = joint ? List.of() : known.getOrDefault(publisher.toLowerCase(Locale.ROOT), List.of());
        return joint ? Optional.empty() : named.stream().filter(one -> BODIES.contains(one.type())).min(Comparator.comparing(Entity::id)).flatMap(atlas::stateOf)
                .or(() -> named.stream().filter(one -> UNIONS.contains(one.id())).findFirst().map(one -> one.id().contains("european") ? atlas.entity("organization/european-union").orElse(one) : one))
                .or(() -> office(publisher));
    }

    /** "UK Government", "Australian Department of Defence": a state's office by its words. */
    private Optional<Entity> office(String publisher) {
        boolean office = Arrays.stream(publisher.toLowerCase(Locale.ROOT).split("\\W+")).anyMatch(OFFICES::contains);
        return office ? gazetteer.names(Speaker.bare(publisher)).stream().flatMap(match -> match.properState().stream()).findFirst() : Optional.empty();
    }

    private static String bare(String publisher) {
        String name = publisher.replaceFirst("\\s*\\(.*\\)$", "");
        return ARTICLES.stream().filter(name::startsWith).findFirst().map(article -> name.substring(article.length())).orElse(name);
    }
}
