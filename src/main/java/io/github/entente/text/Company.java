package io.github.entente.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Who does a thing together with the subject: "along with Mali", "accompanied by Abe", "Alongside Peru, Chile held …". */
final class Company {

    private static final Set<String> TOGETHER = Set.of("along", "together", "alongside", "jointly");
    private static final Set<String> JOINED = Set.of("accompany", "join", "flank");

    private final Tree tree;
    private final Relatives relatives;

    Company(Tree tree, Relatives relatives) {
        this.tree = tree;
        this.relatives = relatives;
    }

    /**
     * @param verb the verb
     * @param subject its subject
     */
    Stream<Token> of(Token verb, Token subject) {
        return Stream.concat(with(verb), Stream.concat(with(subject), joined(subject)));
    }

    private Stream<Token> with(Token host) {
        return tree.children(host, "prep").stream().flatMap(prep -> switch (prep.form().toLowerCase(Locale.ROOT)) {
            case "alongside" -> after(prep);
            case "along" -> tree.children(prep, "prep").stream().flatMap(this::after);
            case "with" -> together(host, prep) ? after(prep) : Stream.of();
            default -> Stream.of();
        });
    }

    private boolean together(Token host, Token with) {
        return Stream.concat(tree.children(with, "advmod").stream(), tree.children(host, "advmod").stream())
                .anyMatch(adverb -> TOGETHER.contains(adverb.lemma()) && adverb.index() < with.index() && with.index() - adverb.index() <= 2);
    }

    private Stream<Token> joined(Token subject) {
        return tree.children(subject, "acl").stream().filter(verb -> verb.pos().equals("VBN") && JOINED.contains(verb.lemma()))
                .flatMap(verb -> tree.children(verb, "agent").stream()).flatMap(this::after);
    }

    private Stream<Token> after(Token preposition) {
        return tree.children(preposition, "pobj").stream().flatMap(token -> relatives.expanded(token).stream())
                .flatMap(token -> named(token).stream());
    }

    /** "its ally Sweden": the name and not the description. */
    private List<Token> named(Token token) {
        List<Token> names = tree.children(token, "appos");
        return names.isEmpty() ? List.of(token) : names;
    }
}
