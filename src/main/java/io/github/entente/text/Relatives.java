package io.github.entente.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What "which", "who" and "where" stand for. */
final class Relatives {

    /** Labels that the parser gives a relative clause that it did not recognize, and which then hangs on a verb. */
    private static final Set<String> MISTAKEN = Set.of("advcl", "conj", "dep");
    /** "They talked, during which …" is about the talking, not about the noun before. */
    private static final Set<String> AFTER_EVENTS = Set.of("during", "after", "before", "following", "since");
    /** How far back the noun may stand that a mistaken clause belongs to: "Kigali, where". */
    private static final int NEAR = 4;

    private final Tree tree;

    Relatives(Tree tree) {
        this.tree = tree;
    }

    static boolean isPronoun(Token token) {
        return token.pos().equals("WDT") || token.pos().equals("WP") || token.pos().equals("WP$")
                || token.lemma().equals("that") && token.pos().equals("IN") && token.label().startsWith("nsubj");
    }

    /** The word with its conjuncts, or of a relative pronoun what it stands for. */
    List<Token> expanded(Token token) {
        return isPronoun(token) ? antecedents(token) : withoutSharedModifier(tree.conjuncts(token));
    }

    /** Of "defense and foreign ministers" the parser coordinates "defense" with "ministers"; only the ministers can be meant. */
    private static List<Token> withoutSharedModifier(List<Token> group) {
        Token first = group.getFirst();
        boolean thing = (first.pos().equals("NN") || first.pos().equals("JJ")) && !WordLists.PERSONS.contains(first.lemma());
        boolean people = group.size() > 1 && group.get(1).pos().equals("NNS") && WordLists.PERSONS.contains(group.get(1).lemma());
        return thing && people ? group.subList(1, group.size()) : group;
    }

    /** The place that the "where" of a verb's clause stands for. */
    Optional<Token> place(Token verb) {
        return tree.children(verb, "advmod").stream().filter(adverb -> adverb.lemma().equals("where")).findFirst()
                .flatMap(where -> ofClause(verb, where));
    }

    private List<Token> antecedents(Token pronoun) {
        return tree.pathToRoot(pronoun).stream().filter(Clauses::isVerb).findFirst()
                .flatMap(clause -> ofClause(clause, pronoun).map(noun -> isPlural(clause) ? group(noun) : List.of(noun))).orElse(List.of());
    }

    private boolean isPlural(Token clause) {
        return clause.pos().equals("VBP") || tree.children(clause, "aux", "auxpass").stream().anyMatch(aux -> aux.pos().equals("VBP") || aux.form().equals("were"));
    }

    /** All of "Japan and Peru", whichever of them the plural clause "which share a border" hangs on. */
    private List<Token> group(Token noun) {
        Token first = noun;
        while (!noun.pos().endsWith("S") && first.label().equals("conj") && tree.head(first).isPresent()) {
            first = tree.head(first).get();
        }
        return noun.pos().endsWith("S") ? List.of(noun) : tree.conjuncts(first);
    }

    private Optional<Token> ofClause(Token clause, Token pronoun) {
        if (clause.label().equals("relcl") || clause.label().equals("acl")) {
            return tree.head(clause);
        }
        if (!MISTAKEN.contains(clause.label())) {
            return tree.pathToRoot(clause).stream().filter(above -> above.label().equals("relcl")).findFirst().flatMap(tree::head);
        }
        Optional<Token> preposition = tree.head(pronoun).filter(head -> head.label().equals("prep"));
        boolean afterEvent = preposition.filter(word -> AFTER_EVENTS.contains(word.lemma())).isPresent();
        return afterEvent ? tree.head(clause) : nounBefore(preposition.orElse(pronoun));
    }

    private Optional<Token> nounBefore(Token word) {
        for (int i = word.index() - 1; i >= Math.max(0, word.index() - NEAR); i--) {
            if (tree.at(i).pos().startsWith("N")) {
                return Optional.of(tree.at(i));
            }
        }
        return Optional.empty();
    }
}
