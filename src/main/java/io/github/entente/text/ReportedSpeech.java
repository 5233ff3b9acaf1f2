package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends clauses of speech whose speaker the parser gave to what is said, or to nobody. */
final class ReportedSpeech {

    private static final Set<String> SAYING = WordLists.CONTROL.get("saying");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> SWALLOWED = Set.of("appos", "dobj", "conj", "dep", "attr", "oprd");
    private static final Set<String> BREAKS = Set.of(",", "''");
    private static final Set<String> CLOSING = Set.of("prep", "npadvmod", "advmod", "punct");

    private final List<Token> tokens;

    private ReportedSpeech(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** The same words with better heads and labels. */
    static List<Token> of(List<Token> parsed) {
        ReportedSpeech speech = new ReportedSpeech(parsed);
        for (int i = 0; i < parsed.size(); i++) {
            speech.mend(i);
        }
        return speech.tokens;
    }

    private void mend(int index) {
        Token verb = tokens.get(index);
        if (SAYING.contains(verb.lemma()) && FINITE.contains(verb.pos()) && Mending.child(tokens, verb, "nsubj").isEmpty() && Mending.child(tokens, verb, "nsubjpass").isEmpty()) {
            after(verb).ifPresentOrElse(speaker -> Mending.hang(tokens, speaker, index, "nsubj"), () -> told(verb));
        } else if (SAYING.contains(verb.lemma()) && verb.label().equals("acl")) {
            closing(verb);
        } else if (verb.label().equals("relcl") && verb.head() >= 0) {
            that(verb);
        }
    }

    /** "… shot three men," residents who fled said: who stands between what is said and the verb is no object of it. */
    private Optional<Token> after(Token verb) {
        return tokens.stream().filter(noun -> noun.index() < verb.index() && noun.head() >= 0 && noun.head() < noun.index() && SWALLOWED.contains(noun.label()) && noun.pos().startsWith("NN"))
                .filter(noun -> last(noun) == verb.index() - 1 && breaks(noun) && Mending.below(tokens, noun.index(), verb.index())).reduce((first, later) -> later);
    }

    /** "Two people briefed on the matter said that …": the participle tells of them, and the verb is theirs. */
    private void told(Token verb) {
        boolean says = tokens.stream().anyMatch(said -> said.head() == verb.index() && said.index() > verb.index() && said.label().equals("ccomp"));
        Optional<Token> participle = says ? tokens.stream().filter(before -> before.head() == verb.index() && before.index() < verb.index() && before.label().equals("ccomp") && before.pos().matches("VB[DN]")).findFirst() : Optional.empty();
        participle.flatMap(told -> Mending.child(tokens, told, "nsubj")).filter(people -> people.index() < participle.get().index() && Mending.child(tokens, participle.get(), "aux").isEmpty()
                && tokens.subList(people.index(), verb.index()).stream().noneMatch(token -> BREAKS.contains(token.form()) || token.pos().equals("''"))).ifPresent(people -> {
                    Mending.hang(tokens, people, verb.index(), "nsubj");
                    Mending.hang(tokens, participle.get(), people.index(), "acl");
                });
    }

    /** "…, the news agency reported on Saturday." at the end of a sentence is its main clause. */
    private void closing(Token verb) {
        Token noun = tokens.get(verb.head());
        boolean ends = tokens.stream().filter(later -> later.index() > verb.index()).allMatch(later -> !later.pos().startsWith("VB") && (later.head() != verb.index() || CLOSING.contains(later.label())));
        Optional<Token> root = tokens.stream().filter(token -> token.head() < 0 && token.pos().startsWith("VB")).findFirst();
        if (ends && noun.label().equals("appos") && noun.index() == verb.index() - 1 && breaks(noun) && root.isPresent()) {
            Mending.hang(tokens, verb, -1, "root");
            Mending.hang(tokens, root.get(), verb.index(), "ccomp");
            Mending.hang(tokens, noun, verb.index(), "nsubj");
        }
    }

    /** "told reporters in a call that Chad had left": a clause with a subject of its own after "that" is what is told. */
    private void that(Token clause) {
        Optional<Token> that = tokens.stream().filter(word -> word.head() == clause.index() && word.form().equals("that") && Set.of("advmod", "mark").contains(word.label())).findFirst();
        int above = Mending.above(tokens, clause.index(), word -> word.pos().startsWith("VB"));
        boolean tells = that.isPresent() && above >= 0 && SAYING.contains(tokens.get(above).lemma()) && Mending.child(tokens, tokens.get(above), "ccomp").isEmpty();
        if (tells && Mending.child(tokens, clause, "nsubj").filter(subject -> subject.index() > that.get().index()).isPresent()) {
            Mending.hang(tokens, clause, above, "ccomp");
            Mending.hang(tokens, that.get(), clause.index(), "mark");
        }
    }

    /** Whether a comma or a closing quotation mark stands right before a phrase. */
    private boolean breaks(Token noun) {
        int first = tokens.stream().filter(token -> Mending.below(tokens, token.index(), noun.index())).mapToInt(Token::index).min().orElse(0);
        return first > 0 && (BREAKS.contains(tokens.get(first - 1).form()) || tokens.get(first - 1).pos().equals("''"));
    }

    private int last(Token noun) {
        return tokens.stream().filter(token -> Mending.below(tokens, token.index(), noun.index())).mapToInt(Token::index).max().orElse(0);
    }
}
