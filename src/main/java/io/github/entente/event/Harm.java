package io.github.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.github.entente.text.Token;

/** Tells of which attack a verb speaks that only tells what it did to people and things: "killed three", "were injured". */
final class Harm {

    private static final int NEAR = 2;
    /** "killed in a raid", "destroyed by the shelling" */
    private static final Set<String> HARMED_IN = Set.of("in", "by", "during", "with");

    private static final Set<String> WHEN = Set.of("when", "as", "after");

    private final Lexicon lexicon;
    private final Cast cast;

    Harm(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
    }

    /** Whether one account of a sentence tells what the attack of the other did. */
    boolean same(Draft draft, Draft other) {
        return attacked(draft, other) || attacked(other, draft) || both(draft, other) || both(other, draft);
    }

    private boolean both(Draft harm, Draft act) {
        return attack(act) && harms(harm) && (follows(harm, act) || when(harm, act) || told(harm).filter(act.candidate().token()::equals).isPresent());
    }

    /** "crashed, killing ten", "was killed in an operation", "no one was hurt": what came of something that is no attack, and what did not, is no event beside it. */
    boolean outcome(Draft harm, Draft act) {
        return harms(harm) && harm.report().status() == Status.DENIED || !attack(act) && (follows(harm, act) || harms(harm) && cast.isA(act.type(), "Operation") && attacked(harm, act));
    }

    private boolean attack(Draft draft) {
        return cast.isA(draft.type(), "Attack");
    }

    /** "were killed in a raid", "the raid killed three", "a raid that killed three". */
    private boolean attacked(Draft verb, Draft noun) {
        Parse tree = verb.candidate().tree();
        if (!attack(verb) || !verb.candidate().verbal() || noun.candidate().verbal()) {
            return false;
        }
        boolean within = tree.head(noun.candidate().token()).filter(in -> HARMED_IN.contains(in.lemma()) && noun.candidate().token().label().equals("pobj")).flatMap(tree::head).filter(verb.candidate().token()::equals).isPresent();
        return within || tree.fill(verb.candidate().token(), "subject").contains(noun.candidate().token());
    }

    /** "shelled the town, killing three". */
    private boolean follows(Draft harm, Draft act) {
        Token verb = harm.candidate().token();
        return harms(harm) && verb.pos().equals("VBG") && verb.label().equals("advcl")
                && harm.ascent().end().filter(word -> act.candidate().clauseWord().equals(word) || act.candidate().token().equals(word)).isPresent();
    }

    /** "were killed when rebels attacked a base" */
    private boolean when(Draft harm, Draft act) {
        Token verb = act.candidate().clauseWord();
        return nobody(harm) && verb.label().equals("advcl") && harm.candidate().tree().head(verb).filter(harm.candidate().token()::equals).isPresent()
                && act.candidate().tree().children(verb).stream().anyMatch(child -> WHEN.contains(child.lemma()));
    }

    /** "killed" of "killed ten and wounded twenty" */
    private Optional<Token> told(Draft harm) {
        Token verb = harm.candidate().token();
        return verb.label().equals("conj") ? harm.candidate().tree().head(verb).filter(first -> lexicon.listed(Lexicon.WordList.HARM, first.lemma())) : Optional.empty();
    }

    private static boolean nobody(Draft harm) {
        return harm.report().roles().stream().noneMatch(role -> role.property().equals("agent"))
                && harm.candidate().tree().children(harm.candidate().token()).stream().noneMatch(child -> child.label().equals("agent"));
    }

    /** "attacked a base. Three soldiers were killed.": what nobody is said to have done was done by the attack told before. */
    boolean of(Draft draft, List<Draft> event) {
        boolean near = draft.sentence() - event.getLast().sentence() <= NEAR;
        boolean undergone = draft.candidate().token().pos().equals("VBN");
        return near && nobody(draft) && undergone && harms(draft) && !draft.anew(lexicon) && event.stream().anyMatch(this::attack);
    }

    private boolean harms(Draft draft) {
        return draft.candidate().verbal() && lexicon.listed(Lexicon.WordList.HARM, draft.candidate().token().lemma());
    }
}
