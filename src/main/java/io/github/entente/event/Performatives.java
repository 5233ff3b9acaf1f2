package io.github.entente.event;

import java.util.Optional;
import java.util.Set;

import io.github.entente.base.When;
import io.github.entente.text.Token;

/**
 * Acts of speech that a release does by saying so: "We condemn …", "The United States welcomes …". They take place on the day on
 * which it is issued; the present tense says so. Newspapers do not speak in this way.
 */
final class Performatives {

    private static final String FOLLOWING = "following";
    private static final Set<String> OURS = Set.of("our", "my");
    private static final Set<String> WISHES = Set.of("want", "wish", "like", "continue");

    /** What is done by announcing it, too: "We are now suspending …". */
    private static final Set<String> DECIDED = Set.of("Decision", "Sanction", "Expulsion");

    private final Cast cast;
    private final When issued;
    private final boolean release;

    Performatives(Cast cast, When issued, boolean release) {
        this.cast = cast;
        this.issued = issued;
        this.release = release;
    }

    Optional<Dating> read(Candidate candidate, Outlook outlook) {
        if (release && ours(candidate)) {
            return Optional.of(new Dating(issued, candidate.words(), candidate.sentence()));
        }
        if (release && introduced(candidate)) {
            return Optional.of(new Dating(issued, candidate.words(), candidate.sentence()));
        }
        boolean done = outlook.status().isReal() || will(candidate);
        boolean act = cast.speech(candidate.entry().type()) || cast.isAny(candidate.entry().type(), DECIDED);
        boolean speech = release && done && act && candidate.entry().wordClass() != Entry.WordClass.NOUN;
        Parse tree = candidate.tree();
        return Optional.of(candidate.token()).filter(word -> speech).flatMap(word -> verb(tree, word)).filter(verb -> main(tree, verb) && present(tree, verb, candidate))
                .map(verb -> new Dating(issued, candidate.words(), candidate.sentence()));
    }

    /** "The following statement was released by …", "The following is the text of a statement by …": it is what is being read. */
    static boolean introduced(Candidate candidate) {
        Parse tree = candidate.tree();
        boolean before = tree.children(candidate.token()).stream().anyMatch(child -> child.form().equalsIgnoreCase(FOLLOWING) && child.index() < candidate.token().index());
        boolean equated = tree.size() > 2 && tree.token(0).form().equalsIgnoreCase("the") && tree.token(1).form().equalsIgnoreCase(FOLLOWING) && tree.token(2).lemma().equals("be");
        return candidate.entry().type().endsWith("Statement") && !candidate.verbal() && (before || equated);
    }

    /** "Our message is clear", "my commitment is firm": who says so gives it. */
    private boolean ours(Candidate candidate) {
        Parse tree = candidate.tree();
        boolean own = tree.children(candidate.token()).stream().anyMatch(child -> child.label().equals("poss") && OURS.contains(child.lemma()));
        boolean said = !candidate.verbal() && cast.speech(candidate.entry().type()) && candidate.token().label().equals("nsubj");
        return own && said && tree.head(candidate.token()).filter(verb -> Bearing.COPULAS.contains(verb.lemma()) && main(tree, verb) && Tense.of(tree, verb) == Tense.PRESENT).isPresent();
    }

    /** The verb in whose tense it stands: "are" of "we are committed" and of "we are pleased to announce", "want" of "I want to thank". */
    private static Optional<Token> verb(Parse tree, Token word) {
        Optional<Token> head = tree.head(word);
        boolean wish = word.label().equals("xcomp") && head.filter(above -> WISHES.contains(above.lemma())).isPresent();
        Optional<Token> feeling = head.filter(above -> word.label().equals("xcomp") && above.label().equals("acomp") && above.pos().equals("JJ"));
        if (feeling.isPresent()) {
            return verb(tree, feeling.get());
        }
        return wish || word.label().equals("acomp") || !word.pos().startsWith("VB") ? head.filter(above -> above.pos().startsWith("VB")) : Optional.of(word);
    }

    static boolean main(Parse tree, Token verb) {
        Token word = verb;
        while (word.label().equals("conj") && tree.head(word).isPresent()) {
            word = tree.head(word).orElseThrow();
        }
        return word.head() < 0;
    }

    private static boolean present(Parse tree, Token verb, Candidate candidate) {
        Tense tense = Tense.of(tree, verb);
        return tense == Tense.PRESENT || tense == Tense.PROGRESSIVE || will(candidate) && tense == Tense.NONE;
    }

    /** "We will continue to support": who says so pledges it. */
    private static boolean will(Candidate candidate) {
        return candidate.entry().promises();
    }
}
