package io.github.entente.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What hangs on a word by prepositions, single or stacked ("in response to"). */
final class Prepositions {

    private static final Set<String> LINKS = Set.of("prep", "agent", "dative", "pobj", "pcomp", "advmod", "mark");
    /** Prepositions of place, time and means, which the parser at times hangs on the person before them. */
    private static final Set<String> CIRCUMSTANCE = Set.of("in", "at", "on", "by", "during", "after", "before", "since", "over", "via",
            "through", "near", "off", "aboard", "ahead", "following", "until", "throughout");

    private final Tree tree;
    private final Clauses clauses;

    Prepositions(Tree tree, Clauses clauses) {
        this.tree = tree;
        this.clauses = clauses;
    }

    /** The prepositions of a word that have something after them, in lower case. */
    Set<String> of(Token host) {
        Set<String> found = new LinkedHashSet<>();
        links(host).filter(link -> !link.label().equals("advmod") && !after(link, List.of()).isEmpty()).map(Prepositions::lower).forEach(found::add);
        people(host).stream().flatMap(this::links).map(Prepositions::lower).filter(CIRCUMSTANCE::contains).forEach(found::add);
        return found;
    }

    /** The heads of what follows these prepositions, stacked in this order, on a word. */
    List<Token> fillers(Token host, List<String> words) {
        String first = words.getFirst();
        Stream<Token> hosts = CIRCUMSTANCE.contains(first) ? Stream.concat(Stream.of(host), people(host).stream()) : Stream.of(host);
        List<Token> found = new ArrayList<>(hosts.flatMap(each -> links(each)).filter(link -> lower(link).equals(first))
                .flatMap(link -> after(link, words.subList(1, words.size())).stream()).toList());
        if (words.equals(List.of("in"))) {
            found.addAll(clauses.whereabouts(host));
        }
        return found;
    }

    private Stream<Token> links(Token host) {
        return tree.children(host).stream().filter(child -> LINKS.contains(child.label()));
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    /** What follows a preposition after the given words; of "because of the storm" the parser hangs "storm" on "because". */
    private List<Token> after(Token link, List<String> words) {
        if (words.isEmpty()) {
            return tree.children(link, "pobj", "pcomp").stream().filter(filler -> !filler.pos().equals("IN"))
                    .flatMap(filler -> clauses.antecedents(filler).stream()).toList();
        }
        List<Token> next = links(link).filter(child -> lower(child).equals(words.getFirst())).toList();
        List<Token> found = next.stream().flatMap(child -> after(child, words.subList(1, words.size())).stream()).toList();
        return found.isEmpty() && !next.isEmpty() && words.size() == 1 ? after(link, List.of()) : found;
    }

    /** The people among a verb's complements, to whom place and time do not belong. */
    private List<Token> people(Token verb) {
        if (!Clauses.isVerb(verb)) {
            return List.of();
        }
        Stream<Token> afterPrepositions = tree.children(verb, "prep", "agent").stream().flatMap(prep -> tree.children(prep, "pobj").stream());
        return Stream.concat(tree.children(verb, "dobj").stream(), afterPrepositions).flatMap(complement -> tree.conjuncts(complement).stream())
                .filter(word -> word.name().endsWith("-PERSON") || word.pos().equals("PRP") || WordLists.PERSONS.contains(word.lemma())).toList();
    }
}
