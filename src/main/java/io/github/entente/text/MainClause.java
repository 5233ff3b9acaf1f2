package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends what the parser takes for the main clause, where its own labels contradict it. */
final class MainClause {

    private static final Set<String> COMPLEMENTS = Set.of("dobj", "ccomp", "xcomp");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final String CONJUNCT = "conj";

    private final List<Token> tokens;

    private MainClause(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** The same words with a better root. */
    static List<Token> of(List<Token> parsed) {
        MainClause clause = new MainClause(parsed);
        clause.roots();
        clause.relativeClause();
        clause.mainClause();
        return clause.tokens;
    }

    /** A sentence has one root; a noun that the parser left hanging behind its verb is the object. */
    private void roots() {
        List<Token> roots = tokens.stream().filter(token -> token.head() < 0).toList();
        if (roots.size() < 2 || !roots.getFirst().pos().startsWith("VB")) {
            return;
        }
        Token verb = roots.getFirst();
        Token next = roots.get(1);
        boolean object = next.pos().startsWith("NN") && tokens.stream().noneMatch(child -> child.head() == verb.index() && child.label().equals("dobj"));
        if (object) {
            Mending.hang(tokens, next, verb.index(), "dobj");
        }
    }

    /** "The visit, which was scheduled for May, has been postponed": the first verb is that of the relative clause, the second the main one. */
    private void relativeClause() {
        for (Token pronoun : List.copyOf(tokens)) {
            boolean relative = (pronoun.pos().equals("WDT") || pronoun.pos().equals("WP")) && pronoun.label().startsWith("nsubj") && pronoun.head() >= 0;
            Optional<Token> noun = relative ? tokens.stream().filter(word -> word.head() == pronoun.head() && word.label().startsWith("nsubj") && word.index() < pronoun.index()).findFirst() : Optional.empty();
            Optional<Token> main = noun.flatMap(subject -> tokens.stream().filter(word -> word.head() == pronoun.head() && word.label().equals(CONJUNCT) && word.pos().startsWith("VB")
                    && tokens.stream().noneMatch(child -> child.head() == word.index() && Mending.SUBJECTS.contains(child.label()))).findFirst());
            if (main.isPresent() && tokens.get(pronoun.head()).head() < 0) {
                boolean passive = tokens.stream().anyMatch(child -> child.head() == main.get().index() && child.label().equals("auxpass"));
                Mending.hang(tokens, tokens.get(pronoun.head()), noun.get().index(), "relcl");
                Mending.hang(tokens, noun.get(), main.get().index(), passive ? "nsubjpass" : "nsubj");
                Mending.hang(tokens, main.get(), -1, "root");
                return;
            }
        }
    }

    /** "The two officials condemned the attack" is a clause, not a phrase about condemned officials: the participle has an object. */
    private void mainClause() {
        for (Token verb : List.copyOf(tokens)) {
            boolean afterRoot = verb.label().equals("acl") && verb.pos().equals("VBN") && verb.head() >= 0 && tokens.get(verb.head()).head() < 0;
            if (afterRoot && tokens.get(verb.head()).pos().startsWith("NN") && active(verb)) {
                Token noun = tokens.get(verb.head());
                Mending.hang(tokens, verb, -1, "root");
                Mending.hang(tokens, noun, verb.index(), "nsubj");
                return;
            }
        }
    }

    private boolean active(Token verb) {
        boolean complement = tokens.stream().anyMatch(child -> child.head() == verb.index() && COMPLEMENTS.contains(child.label()));
        boolean otherVerb = tokens.stream().anyMatch(token -> FINITE.contains(token.pos()) && token.head() == verb.head());
        return complement && !otherVerb && tokens.stream().noneMatch(child -> child.head() == verb.index() && child.label().equals("agent"));
    }
}
