package io.github.entente.pipeline.evaluation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By which names the entities of an annotation go. Those of two annotations are the same if they share one.
 *
 * @param byId the names of each, in a form that spelling does not change
 * @param labels the first name of each, as it is spelled
 */
public record Names(Map<String, Set<String>> byId, Map<String, String> labels) {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern POSSESSIVE = Pattern.compile("(?U)['’]s\\b");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) ");

    public Names {
        byId = Map.copyOf(byId);
        labels = Map.copyOf(labels);
    }

    /** Those of an annotation. */
    public static Names of(Annotation annotation) {
        Map<String, Set<String>> names = new HashMap<>();
        Map<String, String> labels = new HashMap<>();
        for (AnnotatedEntity entity : annotation.entities()) {
            labels.put(entity.id(), entity.name());
            names.put(entity.id(), Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                    .filter(name -> !name.isEmpty()).map(Names::plain).collect(Collectors.toUnmodifiableSet()));
        }
        return new Names(names, labels);
    }

    /** Whether an entity here and one there share a name. */
    boolean same(String here, Names others, String there) {
        return !Collections.disjoint(byId.getOrDefault(here, Set.of()), others.byId.getOrDefault(there, Set.of()));
    }

    /** Whether an entity goes by one of several names. */
    public boolean known(String id, Collection<String> names) {
        return names.stream().map(Names::plain).anyMatch(byId.getOrDefault(id, Set.of())::contains);
    }

    /** What the entities are called, for people. */
    String labels(Collection<String> ids) {
        return ids.stream().map(id -> labels.getOrDefault(id, id)).collect(Collectors.joining(", "));
    }

    /** The words of descriptions, in their plain form, each once. */
    static Set<String> words(Collection<String> descriptions) {
        Set<String> words = new HashSet<>();
        descriptions.forEach(description -> words.addAll(List.of(plain(description).split(" "))));
        words.remove("");
        return words;
    }

    /** A name without case, accents, punctuation, possessive and article. */
    static String plain(String name) {
        String letters = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        String spaced = NEITHER_LETTER_NOR_DIGIT.matcher(POSSESSIVE.matcher(letters).replaceAll("")).replaceAll(" ");
        return ARTICLE.matcher(spaced.strip()).replaceFirst("");
    }
}
