package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends clauses whose subject the parser gave to a participle before their verb, to a preposition, or to nobody. */
final class Participles {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> OBJECTS = Set.of("dobj", "ccomp");
    private static final Set<String> CONJUNCTIONS = Set.of("after", "before", "until", "since");

    private final List<Token> tokens;

    private Participles(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** The same words with better heads and labels. */
    static List<Token> of(List<Token> parsed) {
        Participles mending = new Participles(parsed);
        mending.tokens.stream().filter(token -> token.pos().startsWith("VB") && !token.label().startsWith("aux")).map(Token::index).toList().forEach(mending::mend);
        return mending.tokens;
    }

    private void mend(int index) {
        Token verb = tokens.get(index);
        Optional<Token> subject = Mending.child(tokens, verb, "nsubj").filter(noun -> noun.pos().startsWith("NN") && noun.index() < verb.index());
        boolean bare = verb.pos().equals("VBN") && auxiliary(verb).isEmpty();
        if (bare && subject.isPresent()) {
            object(verb, subject.get());
            before(verb, subject.get());
        } else if (!bare && subjectless(verb)) {
            clause(verb);
        }
    }

    /** "to postpone the drills set for May": the noun is the object, and not just the subject of "set". */
    private void object(Token participle, Token noun) {
        boolean below = participle.head() >= 0 && OBJECTS.contains(participle.label());
        Optional<Token> verb = below ? Optional.of(tokens.get(participle.head())) : Optional.empty();
        if (verb.filter(above -> above.index() < noun.index() && above.pos().startsWith("VB") && Mending.child(tokens, above, "dobj").filter(other -> !other.equals(participle)).isEmpty()).isPresent()) {
            Mending.hang(tokens, noun, participle.head(), "dobj");
            Mending.hang(tokens, participle, noun.index(), "acl");
        }
    }

    /** "A dialogue scheduled for May has been postponed": the noun is the subject of what follows. */
    private void before(Token participle, Token noun) {
        Optional<Token> main = tokens.stream().filter(verb -> verb.index() > participle.index() && verb.pos().startsWith("VB") && !verb.label().startsWith("aux") && subjectless(verb))
                .filter(verb -> verb.head() == participle.index() || !Mending.below(tokens, verb.index(), participle.index()))
                .filter(verb -> fills(participle, begin(verb))).findFirst();
        main.ifPresent(verb -> {
            if (verb.head() == participle.index()) {
                Mending.hang(tokens, verb, participle.head(), participle.label());
            }
            Mending.hang(tokens, noun, verb.index(), Mending.child(tokens, verb, "auxpass").isPresent() ? "nsubjpass" : "nsubj");
            Mending.hang(tokens, participle, noun.index(), "acl");
        });
    }

    /** "after the meeting was called off": what stands between "after" and a finite verb without subject is its subject. */
    private void clause(Token verb) {
        int begin = begin(verb);
        tokens.stream().filter(noun -> noun.label().equals("pobj") && noun.pos().startsWith("NN") && noun.index() < begin && noun.head() >= 0 && noun.head() < noun.index())
                .filter(noun -> CONJUNCTIONS.contains(tokens.get(noun.head()).lemma()) && !Mending.below(tokens, noun.head(), verb.index()) && fills(noun, begin)).findFirst().ifPresent(noun -> {
                    Token conjunction = tokens.get(noun.head());
                    Mending.hang(tokens, noun, verb.index(), Mending.child(tokens, verb, "auxpass").isPresent() ? "nsubjpass" : "nsubj");
                    Mending.hang(tokens, verb, conjunction.head(), "advcl");
                    Mending.hang(tokens, conjunction, verb.index(), "mark");
                });
    }

    /** A finite verb, in the middle of a sentence, without a subject. */
    private boolean subjectless(Token verb) {
        boolean finite = FINITE.contains(verb.pos()) || auxiliary(verb).filter(aux -> FINITE.contains(aux.pos())).isPresent();
        return finite && tokens.stream().noneMatch(child -> child.head() == verb.index() && Mending.SUBJECTS.contains(child.label()));
    }

    /** Whether all between a word and a place hangs on the word. */
    private boolean fills(Token word, int end) {
        return tokens.stream().filter(token -> token.index() > word.index() && token.index() < end).allMatch(token -> Mending.below(tokens, token.index(), word.index()));
    }

    private int begin(Token verb) {
        return auxiliary(verb).map(Token::index).orElse(verb.index());
    }

    private Optional<Token> auxiliary(Token verb) {
        return tokens.stream().filter(child -> child.head() == verb.index() && child.label().startsWith("aux")).findFirst();
    }
}
