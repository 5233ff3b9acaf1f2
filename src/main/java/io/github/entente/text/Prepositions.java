package io.github.entente.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What hangs on a word by prepositions, single or stacked ("in response to"). */
final class Prepositions {

    private static final Set<String> LINKS = Set.of("prep", "agent", "dative", "pobj", "pcomp", "advmod", "mark");
    /** Prepositions of place, time and means, which the parser at times hangs on the person before them. */
    private static final Set<String> CIRCUMSTANCE = Set.of("in", "at", "on", "by", "during", "after", "before", "since", "over", "via",
            "through", "near", "off", "aboard", "ahead", "following", "until", "throughout");
    /** Two words that are one preposition, named by the first: "near to", "out of". */
    private static final Set<String> STACKED = Set.of("near to", "out of");

    /** "where" fills the slot of this one, too. */
    static final List<String> IN = List.of("in");

    private final Tree tree;
    private final Relatives relatives;

    Prepositions(Tree tree, Relatives relatives) {
        this.tree = tree;
        this.relatives = relatives;
    }

    /** The prepositions of a word that have something after them, in lower case. */
    Set<String> of(Token host) {
        Set<String> found = new LinkedHashSet<>();
        links(host).filter(link -> !link.label().equals("advmod") && !after(link, List.of()).isEmpty()).map(Prepositions::lower).forEach(found::add);
        people(host).stream().flatMap(this::links).map(Prepositions::lower).filter(CIRCUMSTANCE::contains).forEach(found::add);
        return found;
    }

    /**
     * The heads of what follows these prepositions, stacked in this order, on a word. Where a verb has none, its object's
     * count ("fired a missile toward the sea"): which of the two it is cannot be told from the words, only from what the verb means.
     */
    List<Token> fillers(Token host, List<String> words) {
        String first = words.getFirst();
        boolean circumstance = CIRCUMSTANCE.contains(first);
        Stream<Token> hosts = Stream.concat(Stream.of(host), circumstance ? people(host).stream() : tree.children(host, "acomp").stream());
        List<Token> found = new ArrayList<>(hosts.flatMap(each -> direct(each, words).stream()).toList());
        if (words.equals(IN)) {
            relatives.place(host).ifPresent(found::add);
        }
        if (found.isEmpty() && !circumstance && !first.equals("of")) {
            tree.children(host, "dobj").stream().flatMap(object -> tree.conjuncts(object).stream()).forEach(object -> found.addAll(direct(object, words)));
            if (first.equals("with") && found.isEmpty()) {
                tree.children(host, "prep").stream().filter(prep -> prep.lemma().equals("on")).flatMap(prep -> tree.children(prep, "pobj").stream())
                        .forEach(topic -> found.addAll(direct(topic, words)));
            }
        }
        return found;
    }

    private List<Token> direct(Token host, List<String> words) {
        return links(host).filter(link -> lower(link).equals(words.getFirst()))
                .flatMap(link -> after(link, words.subList(1, words.size())).stream()).toList();
    }

    private Stream<Token> links(Token host) {
        return tree.children(host).stream().filter(child -> LINKS.contains(child.label()) || child.label().equals("advcl") && child.pos().equals("IN"));
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    /** What follows a preposition after the given words; of "because of the storm" the parser hangs "storm" on "because". */
    private List<Token> after(Token link, List<String> words) {
        if (words.isEmpty()) {
            Optional<Token> second = tree.children(link, "prep").stream().filter(next -> STACKED.contains(lower(link) + " " + lower(next))).findFirst();
            if (second.isPresent()) {
                return after(second.get(), words);
            }
            return tree.children(link, "pobj", "pcomp").stream().filter(filler -> !filler.pos().equals("IN"))
                    .flatMap(filler -> relatives.expanded(filler).stream()).toList();
        }
        List<Token> next = links(link).filter(child -> lower(child).equals(words.getFirst())).toList();
        List<Token> found = next.stream().flatMap(child -> after(child, words.subList(1, words.size())).stream()).toList();
        return found.isEmpty() && !next.isEmpty() && words.size() == 1 ? after(link, List.of()) : found;
    }

    /** The people among a word's complements, to whom place and time do not belong. */
    private List<Token> people(Token host) {
        Stream<Token> afterPrepositions = tree.children(host, "prep", "agent").stream().flatMap(prep -> tree.children(prep, "pobj").stream());
        return Stream.concat(tree.children(host, "dobj").stream(), afterPrepositions).flatMap(complement -> tree.conjuncts(complement).stream())
                .filter(word -> word.name().endsWith("-PERSON") || word.pos().equals("PRP") || WordLists.PERSONS.contains(word.lemma())).toList();
    }
}
