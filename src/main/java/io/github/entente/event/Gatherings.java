package io.github.entente.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.github.entente.text.Token;

/**
 * Tells a gathering that goes by the name of its body from the body: the Shangri-La Dialogue opens, is attended, and somebody
 * speaks at it; its members and its secretariat are the body's.
 */
final class Gatherings {

    private static final String TALKS = "Meeting";
    private static final int STEPS = 2;
    private static final Set<String> MODIFYING = Set.of("compound", "nmod", "amod", "appos", "conj");
    private static final Set<String> AT = Set.of("at", "during", "before", "after", "following", "since");
    private static final Set<String> PHRASES = Set.of("sideline", "sidelines", "margin", "margins", "fringe", "fringes", "opening", "end", "close", "start", "outset", "day", "ahead", "edition", "session");

    private final Lexicon lexicon;
    private final Cast cast;

    Gatherings(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
    }

    /** Whether a name that ends with this word stands for what takes place. */
    boolean takesPlace(Parse tree, Token noun, Entry.Trigger entry) {
        return cast.isA(entry.type(), TALKS) && cast.endsName(tree, noun) && (occasion(tree, noun) || carried(tree, noun));
    }

    /** "2+2" and "ministerial" of "2+2 ministerial consultations": one meeting, which the last word names. */
    boolean modifies(Parse tree, Token word, Entry.Trigger entry) {
        Optional<Token> head = cast.isA(entry.type(), TALKS) ? Optional.of(word) : Optional.empty();
        for (int steps = 0; steps < STEPS && head.filter(noun -> MODIFYING.contains(noun.label())).isPresent(); steps++) {
            head = tree.head(head.get());
            if (head.filter(noun -> noun.index() > word.index()).flatMap(noun -> lexicon.one(Entry.Trigger.class, tree, noun)).filter(other -> cast.isA(other.type(), TALKS)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "at the forum", "on the sidelines of the forum", "ahead of the forum" */
    private static boolean occasion(Parse tree, Token noun) {
        Optional<Token> preposition = tree.head(noun).filter(in -> noun.label().equals("pobj"));
        return preposition.filter(in -> AT.contains(in.form().toLowerCase(Locale.ROOT))
                || in.lemma().equals("of") && tree.head(in).filter(part -> PHRASES.contains(part.lemma())).isPresent()).isPresent();
    }

    /** "attended the forum", "the forum opens", "the forum held in Halifax" */
    private boolean carried(Parse tree, Token noun) {
        List<String> arguments = List.of("dobj", "nsubj", "nsubjpass");
        boolean supported = tree.head(noun).filter(verb -> verb.pos().startsWith("VB") && arguments.contains(noun.label()))
                .flatMap(verb -> lexicon.all(Entry.Support.class, tree, verb).filter(support -> (support.carries() == Entry.Carries.SUBJECT) == noun.label().equals("nsubj")).findFirst()).isPresent();
        boolean takenPartIn = tree.head(noun).filter(in -> noun.label().equals("pobj")).flatMap(tree::head)
                .flatMap(verb -> lexicon.all(Entry.Support.class, tree, verb).filter(support -> support.words().size() > 1 && support.words().getLast().equalsIgnoreCase(tree.head(noun).orElseThrow().form())).findFirst()).isPresent();
        boolean held = tree.children(noun).stream().anyMatch(child -> child.label().equals("acl") && child.pos().equals("VBN") && lexicon.one(Entry.Support.class, tree, child).isPresent());
        return supported || takenPartIn || held;
    }
}
